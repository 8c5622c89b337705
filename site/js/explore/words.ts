// What is said of figures, in the words that all pages of the site use (generator/Planning/IndicatorWords.cs, generator/Statistics/Status.cs).
import type { Catalogue, Indicator, Kind, Measure } from './catalogue';
import type { Figure } from './chunk';
import { periodName } from './period';

const kinds: Record<Kind, string> = {
  'estimate': '',
  'moving-average': 'a moving average over several years: each figure is named by the years it spans',
  'pooled-estimate': 'a pooled estimate: the samples of several years are put together into one figure',
  'modelled-difference': 'a difference from the average, from a model: 0 is the average, and areas with few people are drawn towards it',
  'prediction': 'a value predicted by a statistical model',
  'z-score': 'a score: how many standard deviations an area lies from the average of all areas, which is 0',
  'index': 'an index or ratio without a unit of its own',
};
const places: Record<Indicator['place'], string> = {
  'lives-now': 'where people live now',
  'lived-at-14': 'where people lived at 14, wherever they live now',
  'located': 'where the school, employer or premises stands',
  'none': '',
};
const markers: Record<string, string> = {
  '[c]': 'confidential', '[x]': 'not available', '[z]': 'not applicable', '[low]': 'rounds to zero', '[u]': 'low reliability', '[b]': 'break in series',
  '[p]': 'provisional', '[r]': 'revised', '[e]': 'estimated',
};

const untested: Record<string, string> = {
  'no-value': 'it has no value', 'composite-index': 'a score of an index has no range', 'no-interval': 'it has no range', 'reference': 'all others are measured from it',
  'no-benchmark': 'there is nothing to compare it with',
  'other-period': 'there is no figure of the same period to compare it with', 'other-release': 'the figure to compare it with is of another release',
  'benchmark-missing': 'the figure to compare it with is missing', 'benchmark-without-interval': 'the figure to compare it with has no range',
};

/** The site's verdict on a figure in words: "clearly higher than the UK"; empty where nothing is compared. */
export function verdictText({ verdict, untested: why, benchmark, source: { level } }: Figure, catalogue: Catalogue): string {
  const country = catalogue.area(benchmark);
  const than = country ? (country.level === 'uk' ? 'the UK' : country.name) : benchmark === 'average' ? 'the average' : benchmark === 'mean-of-areas' ? `the average ${level.singular}` : '';
  switch (verdict) {
    case 'clearly-higher': return `clearly higher than ${than}`;
    case 'clearly-lower': return `clearly lower than ${than}`;
    case 'no-clear-difference': return `no clear difference from ${than}`;
    case 'cannot-be-tested': return `cannot be compared: ${untested[why] ?? 'that is not known'}`;
    default: return '';
  }
}

/** An area's place among those of its level, as a range: "3rd to 14th highest of 41". */
export function positionText({ position }: Figure): string {
  if (!position) return '';
  const { from, to, of } = position;
  return from === to ? `${from === 1 ? '' : `${ordinal(from)} `}highest of ${of}` : `between ${ordinal(from)} and ${ordinal(to)} highest of ${of}`;
}

function ordinal(place: number): string {
  const tens = place % 100;
  return `${place}${tens > 10 && tens < 14 ? 'th' : ['th', 'st', 'nd', 'rd'][place % 10] ?? 'th'}`;
}

/** Markers with their meaning: "[u] low reliability". */
export function statusText(status: readonly string[]): string {
  return status.map((marker) => `${marker} ${markers[marker] ?? ''}`.trim()).join(', ');
}

/** Why a figure has no value. */
export function reasonText({ status }: Figure): string {
  return statusText(status.filter((marker) => ['[c]', '[x]', '[z]', '[low]'].includes(marker))) || 'no value';
}

/** What kind of number a measure's values are, in words that follow a name and "is"; empty for a plain estimate. */
export function kindText({ kind }: Measure): string { return kinds[kind]; }

/** What place means for an indicator, in words that follow "place means". */
export function placeText({ place }: Indicator): string { return places[place]; }

/** The categories of a figure in words: "Women, Intermediate"; empty for the total. */
export function groupText(categories: Record<string, string>, catalogue: Catalogue): string {
  return Object.entries(categories).map(([dimension, category]) => catalogue.categoryName(dimension, category)).join(', ');
}

/** A name within a sentence: "highest qualification", but "GVA per head" as it is. */
export function lowerFirst(name: string): string {
  return /^\p{Lu}(?!\p{Lu})/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

export function upperFirst(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Things in a sentence: "a", "a and b", "a, b and c". */
export function listText(things: readonly string[]): string {
  return things.length < 2 ? things.join('') : `${things.slice(0, -1).join(', ')} and ${things.at(-1)}`;
}

/** What the axis is measured in; empty where each tick says it whole. */
export function unitText({ unit, prefix, suffix = '', kind }: Measure): string {
  if (kind === 'modelled-difference') return `${upperFirst(unit)}; 0 is the average`;
  return unit === prefix || (suffix.trim() !== '' && !/\p{L}/u.test(suffix)) ? '' : upperFirst(unit);
}

/** "in 2018 to 2024" reads badly: the period stands in brackets. */
export function inPeriod(period: string): string {
  return `(${periodName(period)})`;
}

/** Where figures come from: sources and releases. */
export function sourceText(figures: readonly Figure[], catalogue: Catalogue): string {
  const sources = new Set(figures.flatMap(({ source }) => source.indicator.sources));
  const releases = new Set(figures.map(({ release }) => catalogue.release(release)?.title ?? release));
  return `Source: ${[...sources].join('; ')}. ${[...releases].join('; ')}.`;
}
