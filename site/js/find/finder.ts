// Finds things by name. This module and its list are fetched when someone begins to look, not before.
import { Matcher, type Index } from './match';

/** Something found, as it is shown. */
export interface Found {
  kind: string;
  name: string;
  /** What tells it from others, or what it is about; may be empty. */
  note: string;
  address: string;
  /** For a council: the other areas it lies in, the smallest first. */
  others: { name: string; kind: string; address: string }[];
}

export class Finder {
  private readonly matcher: Matcher;

  constructor(private readonly index: Index) {
    this.matcher = new Matcher(index);
  }

  /** What fits best, the best first; of things that lead to one page (Camden and the area it lies in) the better alone. */
  find(query: string, most = 8): Found[] {
    const seen = new Set<string>();
    return this.matcher.find(query).map((place) => this.show(place)).filter(({ address }) => !seen.has(address) && seen.add(address)).slice(0, most);
  }

  /** The council or area of a code, or none. */
  ofCode(code: string): Found | undefined {
    const place = this.index.entries.findIndex(([, , , also]) => also?.[0] === code);
    return place < 0 ? undefined : this.show(place);
  }

  private show(place: number): Found {
    const [kind, name, address, , note = '', areas = []] = this.index.entries[place]!;
    const [first, ...others] = areas.map((area) => this.index.entries[area]!).map((area) => ({ name: area[1], kind: this.index.kinds[area[0]]!, address: area[2] }));
    const within = first && first.name !== name ? `in ${first.name}` : '';
    return { kind: this.index.kinds[kind]!, name, note: note || within, address: address || first?.address || '', others };
  }
}

/** Fetches the list and makes it ready; fails as `fetch` fails. */
export async function openFinder(address: string): Promise<Finder> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
  return new Finder(await answer.json() as Index);
}
