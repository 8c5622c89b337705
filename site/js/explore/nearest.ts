// What was probably meant by a word of an address that means nothing here.
import { distances } from '../find/distance';

/** The known word nearest to a text, or none that is near. */
export function nearest(text: string, known: readonly string[]): string | undefined {
  const most = Math.min(4, Math.max(1, Math.floor(text.length / 3)));
  const ways = known.map((word) => ({ word, far: distances(text.toLowerCase(), word.toLowerCase(), most).whole })).filter(({ far }) => far <= most);
  return ways.sort((a, b) => a.far - b.far)[0]?.word;
}

/** A text as it is told to the reader. */
export function quoted(text: string): string {
  return `“${text.length > 60 ? `${text.slice(0, 60)}…` : text}”`;
}
