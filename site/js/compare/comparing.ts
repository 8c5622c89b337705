// Compares like with like: one indicator, one measure, the same people, the same period. What is not alike is not compared, and why is kept.
import type { Area, Catalogue, Indicator, Measure } from './catalogue';
import { type Figure, hasInterval, keyOf, ofPeriod } from './figures';

/** What may be said of a figure against that of the first area: docs/decisions/0012-areas-side-by-side.md. */
export type Verdict = 'base' | 'higher' | 'lower' | 'none' | Untested;
/** Why two figures cannot be tested: a range or a value is missing, they are of other periods or releases, or there is no figure. */
export type Untested = 'no-interval' | 'no-value' | 'periods' | 'releases' | 'no-figure';

export interface Compared { area: Area; figure: Figure | undefined; verdict: Verdict }

export interface Comparison {
  indicator: Indicator;
  measure: Measure;
  /** One of its figures, for what they all share. */
  sample: Figure;
  /** An entry for each area that shares anything, in their order, the first compared with. */
  rows: Compared[];
  /** The figure of the UK or nation to be shown beside; none when the areas have several, or none. */
  benchmark: Figure | undefined;
}

/** An indicator that is not compared, and why. */
export interface LeftOut { indicator: Indicator; why: 'alone' | 'without-first' | 'unlike'; areas: Area[] }

export interface Outcome { comparisons: Comparison[]; leftOut: LeftOut[] }

/** What is known of each area: its own figures, and those that stand beside them on its page. */
export type Known = ReadonlyMap<string, readonly Figure[]>;

/** Every indicator of which the first area and one other at least have figures that are alike, in the order of the site. */
export function compare(areas: readonly Area[], known: Known, catalogue: Catalogue): Outcome {
  const outcome: Outcome = { comparisons: [], leftOut: [] };
  const pool = [...known.values()].flat();
  for (const indicator of catalogue.listing.indicators) {
    const its = areas.map((area) => figuresOf(area, indicator, known, pool));
    const holders = areas.filter((_, i) => its[i]!.length > 0);
    if (holders.length === 0) continue;
    const key = bestKey(its);
    const measure = key === undefined ? undefined : indicator.measures.find(({ id }) => id === key.split('|')[0]);
    if (key === undefined || !measure) outcome.leftOut.push({ indicator, areas: holders, why: holders.length === 1 ? 'alone' : its[0]!.length === 0 ? 'without-first' : 'unlike' });
    else outcome.comparisons.push(comparisonOf({ indicator, measure }, areas, its.map((figures) => figures.filter((figure) => keyOf(figure) === key)), known));
  }
  return { ...outcome, comparisons: withoutStrangers(outcome.comparisons) };
}

/**
 * The verdict on a figure against another: their ranges as they are printed do not overlap, or they do.
 * Where one is what the site compares the other with, the verdict of the site stands.
 */
export function verdictOn(figure: Figure, base: Figure): Verdict {
  const stored = storedOn(figure, base);
  if (stored) return stored;
  if (figure.value === null || base.value === null) return 'no-value';
  if (figure.period !== base.period) return 'periods';
  if (figure.edition !== base.edition) return 'releases';
  if (!hasInterval(figure) || !hasInterval(base)) return 'no-interval';
  if (figure.lower > base.upper) return 'higher';
  return figure.upper < base.lower ? 'lower' : 'none';
}

function storedOn(figure: Figure, base: Figure): Verdict | undefined {
  if (figure.period !== base.period) return undefined;
  const verdicts: Record<string, [itself: Verdict, mirrored: Verdict]> = { 'clearly-higher': ['higher', 'lower'], 'clearly-lower': ['lower', 'higher'], 'no-clear-difference': ['none', 'none'] };
  if (figure.benchmark === base.area) return verdicts[figure.verdict]?.[0];
  return base.benchmark === figure.area ? verdicts[base.verdict]?.[1] : undefined;
}

// An area that shares nothing is told of once, in words, and not in every comparison.
function withoutStrangers(comparisons: readonly Comparison[]): Comparison[] {
  const sharing = new Set(comparisons.flatMap(({ rows }) => rows.filter(({ figure }) => figure).map(({ area }) => area)));
  return comparisons.map((comparison) => ({ ...comparison, rows: comparison.rows.filter(({ area }) => sharing.has(area)) }));
}

// An area's own figures go before those that others show of it; none stands twice.
function figuresOf(area: Area, indicator: Indicator, known: Known, pool: readonly Figure[]): Figure[] {
  const seen = new Set<string>();
  return [...known.get(area.code) ?? [], ...pool].filter((figure) => {
    const mark = `${keyOf(figure)}|${figure.period}`;
    return figure.area === area.code && figure.indicator === indicator.slug && !seen.has(mark) && seen.add(mark);
  });
}

// Of what the first area has, that which most others have too; of equals, what stands first on its page.
function bestKey([base = [], ...others]: readonly Figure[][]): string | undefined {
  let best: string | undefined;
  let most = 0;
  for (const key of new Set(base.map(keyOf))) {
    const count = others.filter((figures) => figures.some((figure) => keyOf(figure) === key)).length;
    if (count > most) [best, most] = [key, count];
  }
  return best;
}

function comparisonOf(what: { indicator: Indicator; measure: Measure }, areas: readonly Area[], its: readonly Figure[][], known: Known): Comparison {
  const base = ofPeriod(its[0]!)!;
  const rows = areas.map((area, i): Compared => {
    const figure = i === 0 ? base : ofPeriod(its[i]!, base.period);
    return { area, figure, verdict: i === 0 ? 'base' : figure ? verdictOn(figure, base) : 'no-figure' };
  });
  return { ...what, sample: base, rows, benchmark: benchmarkOf(rows, known) };
}

// What stands beside the figures on the pages of their areas: shown when it is one and the same for all.
function benchmarkOf(rows: readonly Compared[], known: Known): Figure | undefined {
  const beside = new Map<string, Figure>();
  for (const { area, figure } of rows) {
    const others = figure ? (known.get(area.code) ?? []).filter((one) => one.area !== area.code && one.indicator === figure.indicator && keyOf(one) === keyOf(figure)) : [];
    const other = ofPeriod(others, figure?.period);
    if (other) beside.set(`${other.area} ${other.period}`, other);
  }
  const [only] = beside.values();
  return beside.size === 1 && only!.value !== null ? only : undefined;
}
