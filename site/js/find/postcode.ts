// Looks a postcode up. All that leaves the browser is its first half, as the address of a file that holds every postcode of that half.
import type { Finder, Found } from './finder';

/** The second halves of outward codes by the letters they begin with: `{ "TN": ["1", "2", "10"] }`. */
type OutwardCodes = Record<string, string[]>;

/** The units of a sector by council, two letters each, one after another: `{ "1": { "E07000116": "AAABAD" } }`. */
type Shard = Record<string, Record<string, string>>;

const whole = /^(([a-z]{1,2})(\d[a-z\d]?)) ?(\d)([a-z]{2})$/i;
const begun = /^[a-z]{1,2}\d[a-z\d]? ?(\d[a-z]{0,2})?$/i;
const fetched = new Map<string, Promise<unknown>>();

const tidy = (text: string): string => text.trim().replace(/\s+/g, ' ');

/** Whether a text is a whole postcode. */
export const isPostcode = (text: string): boolean => whole.test(tidy(text));

/** Whether a text may become a postcode; one that already is counts as well. */
export const mayBePostcode = (text: string): boolean => begun.test(tidy(text));

/** The council of a postcode; none when there is no such postcode. Fails when a file cannot be fetched. */
export async function findPostcode(text: string, list: string, finder: Finder): Promise<Found | undefined> {
  const [, outward, letters, district, sector, unit] = whole.exec(tidy(text))!.map((part) => part.toUpperCase()) as [string, string, string, string, string, string];
  const codes = await once<OutwardCodes>(list);
  // Asked for only where it is, for an answer that it is not there would tell of what was typed, and stand in the console.
  if (!codes[letters]?.includes(district)) return undefined;
  const shard = await once<Shard>(new URL(`${outward.toLowerCase()}.json`, new URL(list, location.href)).pathname);
  for (const [council, units] of Object.entries(shard[sector] ?? {})) {
    for (let i = 0; i < units.length; i += 2) {
      if (units.startsWith(unit, i)) return named(finder.ofCode(council), `${outward} ${sector}${unit}`);
    }
  }
  return undefined;
}

/** A council as the answer to a postcode. */
function named(council: Found | undefined, postcode: string): Found | undefined {
  return council && { ...council, kind: postcode };
}

function once<T>(address: string): Promise<T> {
  let answer = fetched.get(address);
  if (!answer) {
    answer = fetch(address).then((response) => {
      if (!response.ok) throw new Error(`${address} answered ${response.status}`);
      return response.json();
    });
    answer.catch(() => fetched.delete(address));
    fetched.set(address, answer);
  }
  return answer as Promise<T>;
}
