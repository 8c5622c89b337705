// One figure against another over all areas of a level: which areas have both, what they are compared with, and what may be said.
import { together, type Together } from './correlation';
import type { Catalogue, Level } from './catalogue';
import { open, type Figure } from './chunk';
import type { PairChoice, Side } from './choice';
import { quoted } from './nearest';
import { countText } from './number';
import { byTime, periodName } from './period';
import type { Axis, Item, View } from './picture';
import { referenceOf } from './reference';
import { groupText, kindText, listText, lowerFirst, placeText, reasonText, sourceText, unitText } from './words';

/** A side of which it is known what there is. */
export interface Sided { side: Side; figures: Map<string, Figure>; groups: { group: string; name: string }[]; periods: string[]; group: string; period: string; name: string }

export interface Pair { choice: PairChoice; across: Sided; up: Sided; view: View; together: Together | undefined }

export async function pairOf(choice: PairChoice, catalogue: Catalogue, told: string[]): Promise<Pair> {
  const [across, up] = await Promise.all([choice.across, choice.up].map(async (side) => sided(side, await open(side.source), catalogue, told)) as [Promise<Sided>, Promise<Sided>]);
  const codes = catalogue.areasOf(choice.level.code).filter(({ address }) => address).map(({ code }) => code);
  const both = codes.filter((code) => across.figures.get(code)?.value != null && up.figures.get(code)?.value != null);
  const items = both.map((code): Item => ({
    figures: [across.figures.get(code)!, up.figures.get(code)!], name: catalogue.area(code)!.name, more: '', marked: choice.areas.includes(code),
  }));
  const result = together(items.map(({ figures }) => figures[0]!.value!), items.map(({ figures }) => figures[1]!.value!));
  for (const code of choice.areas.filter((area) => !both.includes(area))) told.push(`${catalogue.area(code)!.name} has no dot: one of the two figures is missing there.`);
  return { choice, across, up, together: result, view: {
    title: titleOf(across, up, result, choice.level), subtitle: `Each dot is one of ${countText(items.length)} ${choice.level.plural}.`,
    source: sourceText(items.flatMap(({ figures }) => figures), catalogue),
    picture: {
      form: 'pair', across: await axisOf(across, items, 0, catalogue), up: await axisOf(up, items, 1, catalogue), ...colouredBy(choice, items, catalogue),
    },
    reading: readingOf(across, up, result, items.length, choice.level),
    left: leftOut(across, up, codes, catalogue), notes: notesOf(across, up),
  } };
}

function sided(side: Side, all: Figure[], catalogue: Catalogue, told: string[]): Sided {
  const { indicator } = side.source;
  const groups = new Map<string, string>();
  for (const { group, categories } of all) groups.set(group, groupText(categories, catalogue) || 'All');
  const same = (word: string) => word.split(',').sort().join(',');
  const wanted = [...groups.keys()].find((group) => same(group) === same(side.group));
  if (side.group && wanted === undefined) told.push(`${indicator.title} has no group ${quoted(side.group)} here: ${[...groups.values()][0]} is shown.`);
  const group = wanted ?? (groups.has('') ? '' : [...groups.keys()][0] ?? '');
  const its = all.filter((figure) => figure.group === group);
  const periods = [...new Set(its.filter(({ value }) => value !== null).map(({ period }) => period))].sort(byTime);
  if (side.period && !periods.includes(side.period)) told.push(`${indicator.title} has no figures for ${quoted(side.period)}: the newest are shown.`);
  const period = periods.includes(side.period) ? side.period : periods.at(-1) ?? '';
  const name = indicator.title + (group ? ` (${lowerFirst(groups.get(group)!)})` : '');
  return {
    side, group, period, periods, name, groups: [...groups].map(([key, value]) => ({ group: key, name: value })),
    figures: new Map(its.filter((figure) => figure.period === period).map((figure) => [figure.area, figure])),
  };
}

async function axisOf(its: Sided, items: Item[], place: number, catalogue: Catalogue): Promise<Axis> {
  const { side: { source: { measure } }, period, name } = its;
  const better = measure.polarity === 'neutral' ? '' : measure.polarity === 'higher-is-better' ? 'higher is better' : 'lower is better';
  // A score's unit is the score itself.
  const note = [measure.name, measure.kind === 'z-score' ? '' : lowerFirst(unitText(measure)), periodName(period), better].filter(Boolean).join(', ');
  return { measure, title: name, note, reference: await referenceOf(items.map(({ figures }) => figures[place]!), catalogue) };
}

function colouredBy({ colour }: PairChoice, items: Item[], catalogue: Catalogue) {
  const areas = colour === '' ? [] : items.map(({ figures }) => catalogue.above(figures[0]!.area, colour));
  const names = [...new Set(areas)].sort((a, b) => catalogue.placeOf(a?.code ?? '') - catalogue.placeOf(b?.code ?? ''));
  return { colours: names.map((area) => area?.name.replace(' (England)', '') ?? 'Elsewhere'), dots: items.map((item, place) => ({ item, colour: Math.max(0, names.indexOf(areas[place])) })) };
}

function titleOf(across: Sided, up: Sided, result: Together | undefined, level: Level): string {
  const names = `${across.name} and ${lowerFirst(up.name)}`;
  if (!result) return `${names}: too few ${level.plural} to say how they go together`;
  if (!result.clear) return `${names} show no clear link across ${level.plural}`;
  return result.rho > 0 ? `${names} tend to go together, place by place` : `${names} tend to run opposite ways, place by place`;
}

function readingOf(across: Sided, up: Sided, result: Together | undefined, count: number, level: Level): string[] {
  const [x, y] = [lowerFirst(across.name), lowerFirst(up.name)];
  if (!result) return [`Only ${count} ${count === 1 ? level.singular : level.plural} have both figures, or all have the same: too few to say how the two go together.`];
  const two = (number: number) => number.toFixed(2).replace('-', '\u2212');
  const hundred = Math.round((result.rho < 0 ? 1 - result.alike : result.alike) * 100);
  const way = result.rho < 0 ? 'lower' : 'higher';
  return [
    result.clear
      ? `Where the figure for ${x} is higher, the one for ${y} tends to be ${way}. In ${hundred} of 100 pairs of ${level.plural} it is so, by the figures alone; with no link it would be about 50.`
      : `It cannot be told whether the two go together: in ${hundred} of 100 pairs of ${level.plural} the higher figure for ${x} comes with the ${way} one for ${y}; with no link it would be about 50.`,
    `The rank correlation is ${two(result.rho)} (95% range ${two(result.lower)} to ${two(result.upper)}) over ${count} ${level.plural}.`,
    'That two figures go together does not say that one causes the other: both may follow from something else. What holds of places need not hold of the people in them.',
  ];
}

function leftOut(across: Sided, up: Sided, codes: string[], catalogue: Catalogue): View['left'] {
  const left = new Map<string, string[]>();
  for (const code of codes) {
    const [x, y] = [across.figures.get(code), up.figures.get(code)];
    if ((!x && !y) || (x?.value != null && y?.value != null)) continue;
    const why = [[across, x] as const, [up, y] as const].filter(([, figure]) => figure?.value == null)
      .map(([{ name }, figure]) => `${name}: ${figure ? reasonText(figure) : 'no figure'}`).join('; ');
    left.set(why, [...left.get(why) ?? [], catalogue.area(code)!.name]);
  }
  return [...left].map(([words, names]) => ({ words, names }));
}

function notesOf(across: Sided, up: Sided): string[] {
  const sources = [across, up].map(({ side: { source }, name, period }) => ({ ...source, name, period }));
  const kinds = sources.filter(({ measure }) => kindText(measure)).map(({ name, measure }) => `${name} is ${kindText(measure)}.`);
  const meanings = [...new Set(sources.map(({ indicator }) => placeText(indicator)).filter(Boolean))];
  const places = meanings.map((place) => `For ${listText(sources.filter(({ indicator }) => placeText(indicator) === place).map(({ name }) => lowerFirst(name)))}, place means ${place}.`);
  const ranged = [across, up].some(({ figures }) => [...figures.values()].some(({ lower }) => lower !== null));
  return [...new Set(kinds), ...places,
    ranged ? 'The lines through a dot are its 95% ranges. Where those of two areas overlap, the areas may well be alike; the correlation takes the figures as they stand and does not know of their ranges.'
      : 'Neither figure has a range, and both rest on samples or scores: a small distance between two dots may be chance.'];
}
