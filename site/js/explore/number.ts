// Numbers as the pages of this site print them (generator/Planning/Formats.cs): the figures of a chunk are rounded already.
import type { Measure } from './catalogue';
import type { Figure } from './chunk';

const minus = '\u2212';
const noBreak = '\u00a0';

/** Digits as data files write them: "-1204.50". */
export function plain(value: number, decimals: number): string {
  const digits = value.toFixed(decimals);
  return Number(digits) === 0 ? digits.replace('-', '') : digits;
}

/** Digits with a comma before every third of the whole part, and a real minus. */
export function grouped(value: number, decimals: number): string {
  const [whole = '', part] = plain(Math.abs(value), decimals).split('.');
  const digits = whole.replace(/\B(?=(\d{3})+$)/g, ',') + (part === undefined ? '' : `.${part}`);
  return plain(value, decimals).startsWith('-') ? minus + digits : digits;
}

/** A value with its unit: "46.0%", "−£1.20", "12.3 pp". */
export function valueText(value: number, measure: Measure): string {
  const digits = grouped(value, measure.decimals);
  const sign = digits.startsWith(minus) ? minus : '';
  const suffix = (measure.suffix ?? '').trim();
  return `${sign}${measure.prefix ?? ''}${digits.slice(sign.length)}${/^\p{L}/u.test(suffix) ? noBreak : ''}${suffix}`;
}

/** A tick: a short unit alone. */
export function tickText(tick: number, decimals: number, { prefix = '', suffix = '' }: Measure): string {
  const digits = grouped(tick, decimals);
  const sign = digits.startsWith(minus) ? minus : '';
  return `${sign}${prefix}${digits.slice(sign.length)}${/\p{L}/u.test(suffix) ? '' : suffix.trim()}`;
}

/** The range beside a value: "44.1 to 47.9"; empty without one. */
export function rangeText({ lower, upper, source: { measure: { decimals } } }: Figure): string {
  return lower === null || upper === null ? '' : `${grouped(lower, decimals)} to ${grouped(upper, decimals)}`;
}

/** A count: "1,204". */
export function countText(count: number): string {
  return grouped(count, 0);
}
