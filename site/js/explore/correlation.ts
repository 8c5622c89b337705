// How two figures of the same places go together, by rank: what the size of a figure is does not matter, only its order.
// data/pages/methods.md says how, for readers.

export interface Together {
  /** How many places. */
  count: number;
  /** Spearman's rank correlation, from -1 to 1. */
  rho: number;
  /** The ends of its 95% interval. */
  lower: number;
  upper: number;
  /** Of all pairs of places that differ in both figures, the share in which the one higher in the first is also higher in the second, from 0 to 1. */
  alike: number;
  /** Whether the interval leaves out 0. */
  clear: boolean;
}

/** With fewer places nothing is said. */
export const fewestPlaces = 8;

const z95 = 1.959964;

/** How two columns go together; none where they are too short, or all of one is the same. */
export function together(x: readonly number[], y: readonly number[]): Together | undefined {
  const count = x.length;
  if (count < fewestPlaces || count !== y.length) return undefined;
  const rho = pearson(ranks(x), ranks(y));
  if (Number.isNaN(rho)) return undefined;
  const { lower, upper } = intervalOf(rho, count);
  return { count, rho, lower, upper, alike: alikeShare(x, y), clear: lower > 0 || upper < 0 };
}

/** The ranks of values from 1; equal values share the middle of their ranks. */
export function ranks(values: readonly number[]): number[] {
  const inOrder = values.map((_, place) => place).sort((a, b) => values[a]! - values[b]!);
  const result = new Array<number>(values.length);
  for (let from = 0, to = 0; from < inOrder.length; from = to) {
    while (to < inOrder.length && values[inOrder[to]!] === values[inOrder[from]!]) to++;
    for (let i = from; i < to; i++) result[inOrder[i]!] = (from + 1 + to) / 2;
  }
  return result;
}

/** Fisher's z with the standard error of Bonett and Wright (2000) for ranks: the root of (1 + rho² / 2) / (n − 3). */
export function intervalOf(rho: number, count: number): { lower: number; upper: number } {
  const reach = z95 * Math.sqrt((1 + rho ** 2 / 2) / (count - 3));
  return { lower: Math.tanh(Math.atanh(rho) - reach), upper: Math.tanh(Math.atanh(rho) + reach) };
}

/** Of the pairs that differ in both columns, the share that lies the same way round in both. */
export function alikeShare(x: readonly number[], y: readonly number[]): number {
  let [alike, differing] = [0, 0];
  for (let i = 1; i < x.length; i++) {
    for (let j = 0; j < i; j++) {
      const way = Math.sign(x[i]! - x[j]!) * Math.sign(y[i]! - y[j]!);
      if (way !== 0) differing++;
      if (way > 0) alike++;
    }
  }
  return differing === 0 ? Number.NaN : alike / differing;
}

function pearson(x: readonly number[], y: readonly number[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [mx, my] = [mean(x), mean(y)];
  let [xy, xx, yy] = [0, 0, 0];
  x.forEach((value, i) => {
    const [dx, dy] = [value - mx, y[i]! - my];
    xy += dx * dy;
    xx += dx * dx;
    yy += dy * dy;
  });
  return xx === 0 || yy === 0 ? Number.NaN : Math.max(-1, Math.min(1, xy / Math.sqrt(xx * yy)));
}
