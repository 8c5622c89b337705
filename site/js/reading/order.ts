// Puts what a table prints in order. Every number of the site is read back in a test, so that nothing is sorted by its looks.

/** The number that a cell prints: "−£1,204.50" is -1204.5; none where it prints no number. */
export function numberOf(text: string): number {
  const digits = /\d[\d,]*(\.\d+)?/.exec(text);
  if (!digits || text.startsWith('[')) return NaN;
  const number = Number(digits[0].replaceAll(',', ''));
  return text.startsWith('\u2212') ? -number : number;
}

/** Where a period stands in time, by the last year that it prints: "2018/19", "3 years to 2024", "2014 to 2024". */
export const timeOf = (text: string): number => Number(text.match(/\d{4}/g)?.at(-1));

/** The places of texts in order. What has no value stands last whichever way; what is alike stays in the order in which it came. */
export function orderOf(texts: readonly string[], kind: string, down: boolean): number[] {
  const places = texts.map((_, i) => i);
  const way = down ? -1 : 1;
  if (kind === 'label') return places.sort((a, b) => way * texts[a]!.localeCompare(texts[b]!, 'en-GB', { numeric: true }));
  const values = texts.map(kind === 'period' ? timeOf : numberOf);
  return places.sort((a, b) => Number(isNaN(values[a]!)) - Number(isNaN(values[b]!)) || way * (values[a]! - values[b]!) || 0);
}
