// Looks a postcode up. All that leaves the browser is its first half, as the address of a file that holds every postcode of that half.
import type { Finder, Found } from './finder';

/** The units of a sector by council, two letters each, one after another: `{ "1": { "E07000116": "AAABAD" } }`. */
type Shard = Record<string, Record<string, string>>;

const whole = /^([a-z]{1,2}\d[a-z\d]?) ?(\d)([a-z]{2})$/i;

/** Whether a text is a whole postcode. */
export const isPostcode = (text: string): boolean => whole.test(text.trim().replace(/\s+/g, ' '));

/** The council of a postcode; none when there is no such postcode. Fails when its file cannot be fetched. */
export async function findPostcode(text: string, folder: string, finder: Finder): Promise<Found | undefined> {
  const [, outward, sector, unit] = whole.exec(text.trim().replace(/\s+/g, ' '))!.map((part) => part.toUpperCase());
  const answer = await fetch(`${folder}${outward!.toLowerCase()}.json`);
  if (answer.status === 404) return undefined;
  if (!answer.ok) throw new Error(`postcodes answered ${answer.status}`);
  const shard = await answer.json() as Shard;
  for (const [council, units] of Object.entries(shard[sector!] ?? {})) {
    for (let i = 0; i < units.length; i += 2) if (units.startsWith(unit!, i)) return { ...finder.ofCode(council)!, kind: `${outward} ${sector}${unit}` };
  }
  return undefined;
}
