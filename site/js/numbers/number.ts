// Numbers as the pages of the site print them (generator/Planning/Formats.cs). What data files hold is rounded already.

/** What is to be known of a measure to print its values. */
export interface Printed { prefix?: string; suffix?: string; decimals: number }

const minus = '\u2212';
const noBreakSpace = '\u00a0';

/** A value with its unit: "46.0%", "−£1.20", "12.3 pp". */
export function valueWords(value: number, { prefix = '', suffix = '', decimals }: Printed): string {
  const sign = suffix.trim();
  return `${value < 0 ? minus : ''}${prefix}${digits(Math.abs(value), decimals)}${/^\p{L}/u.test(sign) ? noBreakSpace : ''}${sign}`;
}

/** An interval, its unit being that of the value beside it: "44.1 to 47.9". */
export function intervalWords({ lower, upper }: { lower: number; upper: number }, { decimals }: Printed): string {
  return [lower, upper].map((end) => `${end < 0 ? minus : ''}${digits(Math.abs(end), decimals)}`).join(' to ');
}

/** Digits with a comma before every third of the whole part. */
export function digits(value: number, decimals: number): string {
  const [whole = '', part] = value.toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return part ? `${grouped}.${part}` : grouped;
}
