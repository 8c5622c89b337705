// Periods as files write them, `2024`, `2018/19`, `2014/2024` (pooled), `P3Y/2016` (a window by its last year), and as people read them.

/** "2024", "2018/19", "2014 to 2024", "3 years to 2016". */
export function periodWords(period: string): string {
  const window = /^P(\d+)Y\/(\d{4})$/.exec(period);
  if (window) return `${window[1]} years to ${window[2]}`;
  return period.replace(/^(\d{4})\/(\d{4})$/, '$1 to $2');
}

/** Whether one period ends later than another, or as late and is shorter. */
export function newer(one: string, other: string): boolean {
  const [first, last] = yearsOf(one);
  const [itsFirst, itsLast] = yearsOf(other);
  return last > itsLast || (last === itsLast && first > itsFirst);
}

function yearsOf(period: string): [first: number, last: number] {
  const [left = '', right = ''] = period.split('/');
  if (left.startsWith('P')) return [Number(right) - Number(left.slice(1, -1)) + 1, Number(right)];
  const first = Number(left);
  if (!right) return [first, first];
  return [first, right.length === 2 ? first + 1 : Number(right)];
}
