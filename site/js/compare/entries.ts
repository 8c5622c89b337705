// Everything that is compared, as rows of one table: on the page and in the file.
import type { Area, Catalogue } from './catalogue';
import type { Compared, Comparison, Verdict } from './comparing';
import { nameOf, type Side } from './sides';

/** A row: one figure of one area. */
export interface Entry extends Compared { comparison: Comparison; side: Side }

export type Order = 'topic' | 'area' | 'verdict';

const firstVerdicts: readonly Verdict[] = ['higher', 'lower', 'none', 'base'];

/** The rows in the order asked for: indicator by indicator, area by area, or those that clearly differ first. */
export function entriesOf(comparisons: readonly Comparison[], sides: readonly Side[], order: Order): Entry[] {
  const areas = sides.flat();
  const all = comparisons.flatMap((comparison) => comparison.rows.map((row) => ({ ...row, comparison, side: sides.find((side) => side.includes(row.area))! })));
  if (order === 'area') return all.sort((a, b) => areas.indexOf(a.area) - areas.indexOf(b.area));
  const rank = ({ verdict }: Entry): number => (firstVerdicts.indexOf(verdict) + firstVerdicts.length + 1) % (firstVerdicts.length + 1);
  return order === 'verdict' ? all.sort((a, b) => rank(a) - rank(b)) : all;
}

/** What is said of a figure against the first area's. */
export function verdictWords(verdict: Verdict, base: { spoken: string }): string {
  const words: Record<Verdict, string> = {
    base: 'first area',
    higher: `clearly higher than ${base.spoken}`,
    lower: `clearly lower than ${base.spoken}`,
    none: 'no clear difference',
    'no-interval': 'cannot be tested: no range',
    'no-value': 'cannot be tested: no value',
    periods: 'cannot be tested: other periods',
    releases: 'cannot be tested: other releases',
    'no-figure': 'no figure to compare',
  };
  return words[verdict];
}

/** What the site says of a figure against the UK, its nation or the average; empty where it cannot be told, or stands in the verdict already. */
export function benchmarkWords({ area, figure }: Compared, base: Area, catalogue: Catalogue): string {
  const words: Record<string, string> = { 'clearly-higher': 'clearly higher than', 'clearly-lower': 'clearly lower than', 'no-clear-difference': 'not clearly different from' };
  const lead = figure && words[figure.verdict];
  return lead && figure.benchmark !== base.code ? `${lead} ${benchmarkName(figure.benchmark, area, catalogue)}` : '';
}

function benchmarkName(benchmark: string, area: Area, catalogue: Catalogue): string {
  if (benchmark === 'average') return 'the average';
  if (benchmark === 'mean-of-areas') return `the average ${catalogue.levelOf(area).singular}`;
  return catalogue.find(benchmark)?.spoken ?? benchmark;
}

/** The name of the partnership that a row's area belongs to; empty when it stands alone. */
export function partnershipOf({ side }: Entry, catalogue: Catalogue): string {
  return side.length > 1 ? nameOf(side, catalogue) : '';
}
