// One indicator: the figures chosen, the forms that suit them, and what each form shows. Which form suits which slice is the table of docs/charts.md.
import type { Catalogue } from './catalogue';
import { open, type Figure } from './chunk';
import type { OneChoice } from './choice';
import { quoted } from './nearest';
import { countText } from './number';
import { byTime, periodName, spanOf, yearsOf } from './period';
import { itemsOf, type Axis, type Item, type Line, type LinesPicture, type Picture, type RowsPicture, type StripsPicture, type View } from './picture';
import { referenceOf } from './reference';
import { groupText, kindText, listText, lowerFirst, placeText, reasonText, sourceText, unitText, upperFirst } from './words';

export type Form = 'dots' | 'lines' | 'spread';
export interface One {
  choice: OneChoice;
  view: View;
  /** The forms that suit, the best first. */
  forms: Form[];
  form: Form;
  periods: string[];
  from: string;
  to: string;
  period: string;
  /** What is broken down, with the categories that have figures and whether they are chosen. */
  breakdowns: { dimension: string; name: string; categories: { code: string; name: string; chosen: boolean }[] }[];
  /** Why over time is not offered; empty where it is, or where there is but one period. */
  hint: string;
}

const mostLines = 4;
const mostPanels = 24;
const mostRows = 60;
const mostStrips = 12;
const fewestInSpread = 8;

/** Something that figures differ by. */
interface Way { keyOf: (figure: Figure) => string; keys: string[]; nameOf: (key: string) => string; title: string; isArea: boolean }

export async function oneOf(choice: OneChoice, catalogue: Catalogue, told: string[]): Promise<One> {
  const all = (await open(choice.source)).filter(({ categories }) => sameSet(Object.keys(categories), choice.slice.dimensions));
  return new OneMaker(choice, catalogue, told, all, await besideOf(choice, catalogue)).make();
}

/** The country's figures beside those of its parts. */
async function besideOf({ source: { indicator, measure, level }, beside }: OneChoice, catalogue: Catalogue): Promise<Figure[]> {
  const of = level.code === 'uk' || !beside ? undefined : catalogue.source(indicator, measure.id, 'uk');
  return of ? (await open(of)).filter(({ area }) => catalogue.area(area)?.parent === undefined && catalogue.areasOf('nation')[0]?.parent === area) : [];
}

class OneMaker {
  private readonly figures: Figure[];
  private readonly drawnAreas: string[];
  private readonly breakdowns: One['breakdowns'];
  private readonly periods: string[];

  constructor(private readonly choice: OneChoice, private readonly catalogue: Catalogue, private readonly told: string[], all: Figure[], private readonly beside: Figure[]) {
    this.breakdowns = choice.slice.dimensions.map((dimension) => this.breakdown(dimension, all));
    const chosen = all.filter(({ categories }) => this.breakdowns.every(({ dimension, categories: its }) => its.some(({ code, chosen: is }) => is && code === categories[dimension])));
    const narrowed = choice.only && choice.areas.length > 0 ? chosen.filter(({ area }) => choice.areas.includes(area)) : chosen;
    this.figures = narrowed.length > 0 ? narrowed : chosen;
    this.drawnAreas = this.areasOf(this.figures);
    if (choice.areas.length > 0 && !choice.areas.some((area) => this.drawnAreas.includes(area))) told.push('The areas chosen have no figure here.');
    this.periods = [...new Set(this.figures.map(({ period }) => period))].sort(byTime);
  }

  async make(): Promise<One> {
    const { choice, told, periods } = this;
    const pick = (wanted: string, usual: string) => {
      if (wanted && !periods.includes(wanted)) told.push(`There are no figures for ${quoted(wanted)}.`);
      return periods.includes(wanted) ? wanted : usual;
    };
    const [from, to] = [pick(choice.from, periods[0] ?? ''), pick(choice.to, periods.at(-1) ?? '')];
    const period = pick(choice.period, '');
    const pictures: Record<Form, RowsPicture | LinesPicture | StripsPicture | undefined> = { dots: this.rows(period), lines: this.lines(from, to, period), spread: this.strips(period) };
    const forms = this.inOrder((['dots', 'lines', 'spread'] as const).filter((form) => pictures[form]));
    const form = forms.find((one) => one === choice.form) ?? forms[0] ?? 'dots';
    if (choice.form && choice.form !== form) told.push(`These figures cannot be drawn as ${quoted(choice.form)}.`);
    const picture: RowsPicture | LinesPicture | StripsPicture = pictures[form] ?? { form: 'rows', axis: this.axis(), series: [], sections: [] };
    if (picture.form !== 'lines') picture.axis.reference = await referenceOf(itemsOf(picture).flatMap(({ figures }) => figures), this.catalogue);
    return {
      choice, forms, form, periods, from, to, period, breakdowns: this.breakdowns, view: this.view(picture),
      hint: periods.length > 2 && !pictures.lines ? this.areasOf(this.figures).length > mostLines ? 'Choose a few areas to see them over time.' : 'Choose fewer groups to see them over time.' : '',
    };
  }

  private inOrder(forms: Form[]): Form[] {
    const few = this.areasOf(this.figures).length <= mostLines;
    const best: Form = forms.includes('lines') && (this.ageDimension() !== undefined || (this.periods.length > 2 && few)) ? 'lines' : this.areasOf(this.figures).length > mostRows ? 'spread' : 'dots';
    return [...forms].sort((a, b) => Number(b === best) - Number(a === best));
  }

  private breakdown(dimension: string, all: Figure[]): One['breakdowns'][number] {
    const codes = [...new Set(all.map(({ categories }) => categories[dimension]!))].sort((a, b) => this.catalogue.categoryPlace(dimension, a) - this.catalogue.categoryPlace(dimension, b));
    const wanted = this.choice.groups.filter((word) => word.startsWith(`${dimension}:`)).map((word) => word.slice(dimension.length + 1)).filter((code) => codes.includes(code));
    return {
      dimension, name: this.catalogue.dimension(dimension)?.name ?? dimension,
      categories: codes.map((code) => ({ code, name: this.catalogue.categoryName(dimension, code), chosen: wanted.length === 0 || wanted.includes(code) })),
    };
  }

  private areasOf(figures: readonly Figure[]): string[] {
    return [...new Set(figures.map(({ area }) => area))].sort((a, b) => this.catalogue.placeOf(a) - this.catalogue.placeOf(b));
  }

  /** What the figures differ by, the most numerous first. */
  private ways(figures: readonly Figure[], without?: string): Way[] {
    const areas = this.areasOf(figures);
    const ways: Way[] = [{ keyOf: ({ area }) => area, keys: areas, nameOf: (code) => this.catalogue.area(code)?.name ?? code, title: upperFirst(this.choice.source.level.plural), isArea: true }];
    for (const { dimension, name, categories } of this.breakdowns) {
      if (dimension === without) continue;
      const there = new Set(figures.map((figure) => figure.categories[dimension]!));
      ways.push({
        keyOf: ({ categories: its }) => its[dimension]!, keys: categories.map(({ code }) => code).filter((code) => there.has(code)),
        nameOf: (code) => this.catalogue.categoryName(dimension, code), title: name, isArea: false,
      });
    }
    return ways.filter(({ keys }) => keys.length > 1).sort((a, b) => b.keys.length - a.keys.length);
  }

  private itemOf(figure: Figure): Item {
    const area = this.catalogue.area(figure.area)?.name ?? figure.area;
    return { figures: [figure], name: area, more: groupText(figure.categories, this.catalogue), marked: this.choice.areas.includes(figure.area) && this.areasOf(this.figures).length > 1 };
  }

  /** The figures of one period, or of each area and group its newest. */
  private at(period: string): Figure[] {
    if (period) return this.figures.filter((figure) => figure.period === period);
    const newest = new Map<string, Figure>();
    for (const figure of this.figures) {
      const key = `${figure.area} ${figure.group}`;
      const known = newest.get(key);
      if (!known || byTime(known.period, figure.period) < 0) newest.set(key, figure);
    }
    return [...newest.values()];
  }

  private rows(period: string): RowsPicture | undefined {
    const figures = this.at(period);
    const [many, ...others] = this.ways(figures);
    const few = others.length > 0 && others.at(-1)!.keys.length <= mostLines ? others.at(-1) : undefined;
    const between = others.filter((way) => way !== few);
    if (!many) return this.oneRow(figures);
    const combinations = between.reduce((product, { keys }) => product * keys.length, 1);
    if (many.keys.length * combinations > mostRows || between.length > 1) return undefined;
    const find = (keys: [Way, string][]) => figures.find((figure) => keys.every(([way, key]) => way.keyOf(figure) === key));
    const sections = (between[0]?.keys ?? ['']).map((section) => ({
      title: between[0] ? between[0].nameOf(section) : '',
      rows: many.keys.map((key) => {
        const cells = (few?.keys ?? ['']).map((series) => find([[many, key], ...(few ? [[few, series] as [Way, string]] : []), ...(between[0] ? [[between[0], section] as [Way, string]] : [])]));
        return { name: many.nameOf(key), marked: many.isArea && this.choice.areas.includes(key), cells: cells.map((figure) => figure && this.itemOf(figure)) };
      }).filter(({ cells }) => cells.some(Boolean)),
    })).filter(({ rows }) => rows.length > 0);
    if (many.isArea) for (const { rows } of sections) rows.sort((a, b) => (b.cells[0]?.figures[0]!.value ?? -Infinity) - (a.cells[0]?.figures[0]!.value ?? -Infinity));
    return { form: 'rows', axis: this.axis(), series: few ? few.keys.map((key) => few.nameOf(key)) : [], sections };
  }

  private oneRow(figures: Figure[]): RowsPicture | undefined {
    const [figure] = figures;
    if (!figure) return undefined;
    const item = this.itemOf(figure);
    return { form: 'rows', axis: this.axis(), series: [], sections: [{ title: '', rows: [{ name: item.more || item.name, marked: false, cells: [item] }] }] };
  }

  private ageDimension(): string | undefined {
    return this.breakdowns.find(({ categories }) => categories.length > 4 && categories.every(({ code }) => /^\d+$/.test(code)))?.dimension;
  }

  /** Lines along age in single years where there is such a breakdown, else along periods; areas that were chosen alone, where there are many. */
  private lines(from: string, to: string, period: string): LinesPicture | undefined {
    const age = this.ageDimension();
    const { choice: { areas } } = this;
    const own = this.figures.filter(({ area }) => areas.includes(area));
    const base = own.length > 0 && this.areasOf(this.figures).length > mostLines ? own : this.figures;
    const figures = age === undefined ? base.filter((figure) => byTime(figure.period, from) >= 0 && byTime(figure.period, to) <= 0) : base.filter((figure) => figure.period === (period || this.periods.at(-1)));
    const along = age === undefined ? this.alongPeriods(figures) : this.alongAges(figures, age);
    const ways = this.ways(figures, age);
    const count = ways.reduce((product, { keys }) => product * keys.length, 1);
    if (along.length < 2 || count / (ways.at(-1)?.keys.length ?? 1) > mostPanels) return undefined;
    const keyOf = (figure: Figure) => age === undefined ? figure.period : figure.categories[age]!;
    const series = count > mostLines && ways.length > 0 && ways.at(-1)!.keys.length <= mostLines && ways.length > 1 ? ways.at(-1)! : undefined;
    const panelWays = count <= mostLines ? [] : ways.filter((way) => way !== series);
    const lineWays = count <= mostLines ? ways : series ? [series] : [];
    const panels = product(panelWays).map((panel) => ({
      title: panel.map(([way, key]) => way.nameOf(key)).join(', '),
      lines: product(lineWays).map((line) => this.line(figures.filter((figure) => [...panel, ...line].every(([way, key]) => way.keyOf(figure) === key)), line.map(([way, key]) => way.nameOf(key)).join(', '), along, keyOf))
        .filter(({ cells }) => cells.some(Boolean)),
    })).filter(({ lines }) => lines.length > 0);
    if (panels.length === 0 || panels.length > mostPanels) return undefined;
    if (age === undefined) this.addBeside(panels, along);
    return { form: 'lines', axis: this.axis(), along, alongTitle: age === undefined ? '' : 'Age', panels };
  }

  private line(figures: Figure[], name: string, along: LinesPicture['along'], keyOf: (figure: Figure) => string): Line {
    const byKey = new Map(figures.map((figure) => [keyOf(figure), this.itemOf(figure)]));
    return { name, cells: along.map(({ key }) => byKey.get(key)) };
  }

  /** The country as a line of its own, where all lines are of one group. */
  private addBeside(panels: { lines: Line[] }[], along: LinesPicture['along']): void {
    const groups = new Set(this.figures.map(({ group }) => group));
    const figures = this.beside.filter(({ group }) => groups.size === 1 && groups.has(group));
    if (!figures.some(({ period }) => along.some(({ key }) => key === period))) return;
    for (const { lines } of panels) lines.push({ ...this.line(figures, 'UK', along, ({ period }) => period), beside: true });
  }

  private alongPeriods(figures: Figure[]): LinesPicture['along'] {
    return [...new Set(figures.map(({ period }) => period))].sort(byTime).map((period) => {
      const { first, last } = yearsOf(period);
      return { key: period, at: last, name: periodName(period), brief: period.startsWith('P') ? `${last}` : period.length === 9 ? `${first}–${`${last}`.slice(2)}` : period };
    });
  }

  private alongAges(figures: Figure[], age: string): LinesPicture['along'] {
    return [...new Set(figures.map(({ categories }) => categories[age]!))].sort((a, b) => Number(a) - Number(b)).map((code) => ({ key: code, at: Number(code), name: code, brief: code }));
  }

  private strips(period: string): StripsPicture | undefined {
    if (this.drawnAreas.length < fewestInSpread) return undefined;
    const groups = [...new Set(this.figures.map(({ group }) => group))];
    const overTime = !period && groups.length === 1 && this.periods.length > 1;
    const rows = overTime
      ? this.periods.slice(-mostStrips).map((one) => ({ name: periodName(one), items: this.at(one).map((figure) => this.itemOf(figure)) }))
      : groups.map((group) => this.at(period).filter((figure) => figure.group === group)).filter((some) => some.length > 0)
        .map((some) => ({ name: groupText(some[0]!.categories, this.catalogue), items: some.map((figure) => this.itemOf(figure)) }));
    if (rows.length > mostStrips || rows.length === 0) return undefined;
    return { form: 'strips', axis: this.axis(), rows };
  }

  private axis(): Axis {
    const { measure } = this.choice.source;
    const average = measure.kind === 'modelled-difference' || measure.kind === 'z-score';
    return { measure, title: '', note: unitText(measure), reference: average ? { value: 0, label: 'Average' } : undefined };
  }

  private view(picture: Picture): View {
    const { source: { indicator, measure, level }, slice } = this.choice;
    const items = itemsOf(picture);
    const figures = items.flatMap((item) => item.figures);
    const areas = this.areasOf(figures);
    const by = slice.dimensions.length === 0 ? '' : ` by ${listText(slice.dimensions.map((dimension) => lowerFirst(this.catalogue.dimension(dimension)?.name ?? dimension)))}`;
    const place = areas.length === 1 ? this.catalogue.area(areas[0]!)!.name : `${countText(areas.filter((code) => this.catalogue.area(code)?.level === level.code).length)} ${level.plural}`;
    const missing = new Map<string, string[]>();
    for (const item of items.filter(({ figures: [figure] }) => figure!.value === null)) {
      const why = reasonText(item.figures[0]!);
      missing.set(why, [...missing.get(why) ?? [], [item.name, item.more, periodName(item.figures[0]!.period)].filter(Boolean).join(', ')]);
    }
    const kind = kindText(measure);
    const where = placeText(indicator);
    const ranged = figures.some(({ lower }) => lower !== null);
    return {
      title: `${indicator.title}: ${lowerFirst(measure.name)}${by}`, subtitle: [upperFirst(measure.unit), place, spanOf(figures.map(({ period }) => period))].filter(Boolean).join(', '),
      source: sourceText(figures, this.catalogue), picture, reading: [],
      left: [...missing].map(([words, names]) => ({ words, names })),
      notes: [
        ...(kind ? [`Each figure is ${kind}.`] : []), ...(where && ['itl1', 'itl2', 'local'].includes(level.code) ? [`Place means ${where}.`] : []),
        ranged ? 'The lines beside dots, and the bands around lines, are 95% ranges. Where two overlap, the figures may well be the same.' : 'The source gives no ranges: a small difference may be chance.',
      ],
    };
  }
}

function product(ways: readonly Way[]): [Way, string][][] {
  return ways.reduce<[Way, string][][]>((all, way) => all.flatMap((some) => way.keys.map((key): [Way, string][] => [...some, [way, key]])), [[]]);
}

function sameSet(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((one) => others.includes(one));
}
