// What is said beside figures, in the words that the pages of the site use.
import type { Catalogue, Indicator } from './catalogue';
import type { Figure } from './figures';

/** "a", "a and b", "a, b and c". */
export function listOf(things: readonly string[]): string {
  return things.length < 2 ? things.join('') : `${things.slice(0, -1).join(', ')} and ${things.at(-1)}`;
}

export function capital(text: string): string {
  return text && text[0]!.toUpperCase() + text.slice(1);
}

/** "1 indicator", "2 indicators". */
export function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`;
}

/** Of whom a figure speaks: "Eligible for free school meals, Women"; empty for everyone. */
export function groupWords({ categories }: Figure, catalogue: Catalogue): string {
  return categories.map(([dimension, category]) => catalogue.categoryOf(dimension, category)).join(', ');
}

/** What kind of number a measure's values are, where that must be known to read them. */
export const kindWords: Record<string, string> = {
  'moving-average': 'moving average',
  'pooled-estimate': 'pooled estimate',
  'modelled-difference': 'modelled difference from the average',
  prediction: 'predicted by a model',
  'z-score': 'z-score',
};

/** What place means. */
export const placeWords: Record<Indicator['place'], string> = {
  'lives-now': 'by where people live now',
  'lived-at-14': 'by where people lived at 14',
  located: 'by where the school, employer or premises stands',
};

/** Which direction is better. */
export const polarityWords: Record<string, string> = {
  'higher-is-better': 'higher is better',
  'lower-is-better': 'lower is better',
  neutral: 'neither direction is better',
};

/** Markers in words: "low reliability, provisional". */
export function statusWords(markers: readonly string[], catalogue: Catalogue): string {
  return catalogue.listing.statuses.filter(({ marker }) => markers.includes(marker)).map(({ words }) => words).join(', ');
}
