// Periods as chunks write them: 2024, 2018/19, 2014/2024 (years pooled), P3Y/2016 (a window, by its last year).

interface Years { first: number; last: number }

export function yearsOf(period: string): Years {
  const [left = '', right = ''] = period.split('/');
  if (left.startsWith('P')) return { first: Number(right) - Number.parseInt(left.slice(1), 10) + 1, last: Number(right) };
  if (right.length === 2) return { first: Number(left), last: Number(left) + 1 };
  return { first: Number(left), last: Number(right || left) };
}

/** As people read it: "2024", "2018/19", "2014 to 2024", "3 years to 2016". */
export function periodName(period: string): string {
  const [left = '', right = ''] = period.split('/');
  if (left.startsWith('P')) return `${Number.parseInt(left.slice(1), 10)} years to ${right}`;
  return right.length === 4 ? `${left} to ${right}` : period;
}

/** Earlier ends first; of two that end together, the longer. */
export function byTime(left: string, right: string): number {
  const [a, b] = [yearsOf(left), yearsOf(right)];
  return a.last - b.last || a.first - b.first;
}

/** The time that periods span, in words. */
export function spanOf(periods: string[]): string {
  const inOrder = [...new Set(periods)].sort(byTime);
  const [first, last] = [inOrder[0], inOrder.at(-1)];
  if (first === undefined || last === undefined) return '';
  if (first === last) return periodName(first);
  const plain = (period: string) => /^\d{4}(\/\d\d)?$/.test(period);
  return plain(first) && plain(last) ? `${first} to ${last}` : `${Math.min(...inOrder.map((p) => yearsOf(p).first))} to ${yearsOf(last).last}`;
}
