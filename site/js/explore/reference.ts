// What the areas of a drawing are compared with, as the site's verdicts compare them (docs/decisions/0011-what-a-figure-is-compared-with.md).
import type { Catalogue } from './catalogue';
import { open, type Figure } from './chunk';
import { valueText } from './number';
import { byTime, periodName } from './period';
import type { Axis } from './picture';

const fewestAreas = 8;

/** The line that figures of one source are compared with: the average that they are distances from, the country, or the mean of the areas. None where they are of several groups. */
export async function referenceOf(figures: readonly Figure[], catalogue: Catalogue): Promise<Axis['reference']> {
  const [first] = figures;
  if (!first || new Set(figures.map(({ group }) => group)).size > 1) return undefined;
  const { source: { measure, level } } = first;
  if (measure.kind === 'modelled-difference' || measure.kind === 'z-score') return { value: 0, label: 'Average' };
  const values = figures.map(({ value }) => value).filter((value) => value !== null);
  const meant = figures.every(({ benchmark }) => benchmark === 'mean-of-areas');
  const country = meant ? undefined : await countryOf(first, figures, catalogue);
  if (country) return { value: country.value!, label: `${nameOf(country, catalogue)} ${valueText(country.value!, measure)}${country.period === first.period ? '' : ` (${periodName(country.period)})`}` };
  return values.length < fewestAreas ? undefined : { value: values.reduce((sum, value) => sum + value, 0) / values.length, label: `Average ${level.singular}` };
}

/** The like of figures in the UK, or in the nation where all lie in one and the UK has none: of the same period where there is one, else the newest. */
async function countryOf({ source: { indicator, measure, level: own }, group, period }: Figure, figures: readonly Figure[], catalogue: Catalogue): Promise<Figure | undefined> {
  for (const level of ['uk', 'nation']) {
    const above = new Set(figures.map(({ area }) => catalogue.above(area, level)?.code));
    const source = own.code === level || above.size !== 1 ? undefined : catalogue.source(indicator, measure.id, level);
    if (!source) continue;
    const its = (await open(source)).filter((figure) => above.has(figure.area) && figure.group === group && figure.value !== null).sort((a, b) => byTime(a.period, b.period));
    const like = its.find((figure) => figure.period === period) ?? its.at(-1);
    if (like) return like;
  }
  return undefined;
}

function nameOf({ area }: Figure, catalogue: Catalogue): string {
  const its = catalogue.area(area);
  return its?.level === 'uk' ? 'UK' : its?.name ?? area;
}
