// The words of the address, and how all of them are changed at once.
import { choose } from '../state';

const pairWords = ['across', 'up', 'across-in', 'up-in', 'colour'] as const;
const oneWords = ['indicator', 'measure', 'by', 'groups', 'in', 'from', 'to', 'form', 'only', 'beside'] as const;
const bothWords = ['level', 'areas', 'ranges', 'order'] as const;

export type Word = typeof pairWords[number] | typeof oneWords[number] | typeof bothWords[number];
export type Words = { [word in Word]?: string | undefined };

/** Goes to a chart that is said by these words alone. */
export function goTo(words: Words): void {
  const blank = Object.fromEntries([...pairWords, ...oneWords, ...bothWords].map((word) => [word, '']));
  choose({ ...blank, ...words });
}

/** The words of a query. */
export function wordsOf(query: string): Words {
  return Object.fromEntries(new URLSearchParams(query)) as Words;
}

/** The address of a chart that is said by these words alone. */
export function addressOf(words: Words): string {
  const query = new URLSearchParams(Object.entries(words).filter((pair): pair is [string, string] => !!pair[1])).toString();
  return `${location.pathname}?${query.replace(/%2C/g, ',').replace(/%3A/g, ':').replace(/%2F/g, '/')}`;
}
