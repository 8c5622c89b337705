// What a comparison shows, in sentences: for each side beside the first area, where it clearly differs, and what cannot be said.
import type { Area, Catalogue } from './catalogue';
import type { Compared, Comparison, Untested, Verdict } from './comparing';
import { type Side, sideInSentence } from './sides';
import { capital, counted, listOf } from './words';

/** A piece of a sentence; one about an indicator leads to its rows. */
export type Piece = string | { text: string; indicator: string };

const reasons: [reason: Untested, alone: string, among: string][] = [
  ['no-interval', 'no range is published', 'without a range'],
  ['periods', 'the periods differ', 'of different periods'],
  ['releases', 'the figures come from different releases', 'from different releases'],
  ['no-value', 'a value is missing', 'without a value'],
];

/**
 * A sentence or two for each side but the first area, in their order.
 * @param thing what is counted: an indicator, or one that was chosen
 */
export function summaryOf(sides: readonly Side[], comparisons: readonly Comparison[], catalogue: Catalogue, thing = 'indicator'): Piece[][] {
  const base = sides[0]![0]!;
  return sides.map((side) => ({ side, areas: side.filter((area) => area !== base) })).filter(({ areas }) => areas.length > 0)
    .map(({ side, areas }) => (areas.length === 1 ? ofArea(base, areas[0]!, comparisons, thing) : ofPartnership(base, areas, { comparisons, thing, whole: sideInSentence(side, catalogue), isWhole: areas.length === side.length })));
}

function ofArea(base: Area, area: Area, comparisons: readonly Comparison[], thing: string): Piece[] {
  const shared = sharedBy([area], comparisons);
  const names = `${base.spoken} and ${area.spoken}`;
  if (shared.length === 0) return [`${capital(names)} share no indicator here.`];
  const verdicts = shared.map(({ rows }) => rows[0]!.verdict);
  const higher = shared.filter((_, i) => verdicts[i] === 'higher');
  const lower = shared.filter((_, i) => verdicts[i] === 'lower');
  const differ = higher.length + lower.length;
  const told = [part('clearly higher in ', higher), part('clearly lower in ', lower)].filter((pieces) => pieces.length > 0);
  const how = differ === 0 ? ['none.'] : [`${differ}: ${area.spoken} is `, ...told[0]!, ...(told[1] ? [', and ', ...told[1]] : []), '.'];
  return [`Of ${counted(shared.length, thing)} that ${names} share, they clearly differ in `, ...how, ...restOf(verdicts)];
}

interface Partnership { comparisons: readonly Comparison[]; thing: string; whole: string; isWhole: boolean }

function ofPartnership(base: Area, areas: readonly Area[], { comparisons, thing, whole, isWhole }: Partnership): Piece[] {
  const shared = sharedBy(areas, comparisons);
  const name = capital(isWhole ? whole : `the other ${areas.length} of ${whole}`);
  if (shared.length === 0) return [`${name} share no indicator with ${base.spoken} here.`];
  const count = ({ rows }: Shared, verdict: Verdict): number => rows.filter((row) => row.verdict === verdict).length;
  const some = (verdict: Verdict): Shared[] => shared.filter((one) => count(one, verdict) > 0);
  const differ = shared.filter((one) => count(one, 'higher') + count(one, 'lower') > 0).length;
  const told = (['higher', 'lower'] as const).map((verdict) => part(`clearly ${verdict} in `, some(verdict), (one) => ` (${count(one, verdict)} of ${areas.length})`)).filter((pieces) => pieces.length > 0);
  const how = differ === 0 ? 'none clearly differs in any.' : `one or more clearly differ in ${differ}: `;
  return [
    `${name}: of ${counted(shared.length, thing)} shared with ${base.spoken}, ${how}`,
    ...(told[0] ?? []), ...(told[1] ? ['; ', ...told[1]] : []), ...(differ > 0 ? ['.'] : []),
  ];
}

interface Shared { comparison: Comparison; rows: Compared[] }

// The comparisons in which one of the areas at least has a figure, with their rows.
function sharedBy(areas: readonly Area[], comparisons: readonly Comparison[]): Shared[] {
  return comparisons.map((comparison) => ({ comparison, rows: comparison.rows.filter((row) => areas.includes(row.area) && row.figure) })).filter(({ rows }) => rows.length > 0);
}

function part(lead: string, shared: readonly Shared[], note: (one: Shared) => string = () => ''): Piece[] {
  return shared.flatMap((one, i): Piece[] => {
    const { title, slug } = one.comparison.indicator;
    return [i === 0 ? lead : i === shared.length - 1 ? ' and ' : ', ', { text: lowered(title), indicator: slug }, ...(note(one) ? [note(one)] : [])];
  });
}

function restOf(verdicts: readonly Verdict[]): string[] {
  const count = (verdict: Verdict): number => verdicts.filter((one) => one === verdict).length;
  const untested = reasons.map(([reason, alone, among]) => ({ count: count(reason), alone, words: `${count(reason)} ${among}` })).filter((reason) => reason.count > 0);
  const total = untested.reduce((sum, reason) => sum + reason.count, 0);
  const why = untested.length === 1 ? untested[0]!.alone : listOf(untested.map(({ words }) => words));
  const none = count('none');
  return [
    ...(none > 0 ? [` In ${none} there is no clear difference.`] : []),
    ...(total > 0 ? [` ${total} cannot be tested: ${why}.`] : []),
  ];
}

// "GVA" keeps its capitals, a common word does not.
function lowered(title: string): string {
  return /^\p{Lu}\p{Lu}/u.test(title) ? title : title[0]!.toLowerCase() + title.slice(1);
}
