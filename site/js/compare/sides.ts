// What is compared: sides, each an area or a partnership of several, as the address writes them. `tlj4,tlk1+tlk4` is Kent beside two others that count as one.
import { type Area, type Catalogue, codesOf } from './catalogue';
import { capital, listOf } from './words';

export const mostSides = 6;
export const mostAreas = 24;

/** One area, or several that count as one. */
export type Side = readonly Area[];

/** The sides that an address names, and what had to be said of it. */
export interface Sides { sides: Side[]; remarks: string[] }

/** Reads the sides of an address. What is unknown, named twice or too much is told in words, the rest is kept. */
export function readSides(text: string, catalogue: Catalogue): Sides {
  const seen = new Set<Area>();
  const remarks: string[] = [];
  const beyond: string[] = [];
  const sides: Area[][] = [];
  for (const word of text.split(',')) {
    const side = word.split(/[ +]+/).filter(Boolean).flatMap((code) => {
      const area = catalogue.find(code);
      if (!area) remarks.push(`“${code.slice(0, 60)}” is not the code of an area here.`);
      else if (!area.data) remarks.push(`There are no figures for ${area.name}.`);
      else if (seen.has(area)) remarks.push(`${area.name} was named twice and is shown once.`);
      else return seen.add(area), [area];
      return [];
    });
    const count = sides.flat().length + side.length;
    if (side.length === 0) continue;
    if (sides.length === mostSides || count > mostAreas) beyond.push(nameOf(side, catalogue));
    else sides.push(side);
  }
  if (beyond.length > 0) remarks.push(`At most ${mostSides} areas or partnerships, with ${mostAreas} areas in all, can be compared. Left out: ${listOf(beyond)}.`);
  return { sides, remarks: [...new Set(remarks)] };
}

/** The sides as an address writes them: a blank becomes a plus there. */
export function writeSides(sides: readonly Side[]): string {
  return sides.map((side) => side.map(({ code }) => code.toLowerCase().replace(/_/g, '-')).join(' ')).join(',');
}

/** What a side is called: its area, the larger area that its partnership makes up, or how many they are. */
export function nameOf(side: Side, catalogue: Catalogue): string {
  return side.length === 1 ? side[0]!.name : capital(setOf(side, catalogue) ?? `partnership of ${side.length} areas`);
}

/** The same within a sentence: "the United Kingdom", "the regions in London", "a partnership of 3 areas". */
export function sideInSentence(side: Side, catalogue: Catalogue): string {
  if (side.length === 1) return side[0]!.spoken;
  const set = setOf(side, catalogue);
  return set ? `the ${set}` : `a partnership of ${side.length} areas`;
}

/** The sides with one put one place forward. */
export function movedUp(sides: readonly Side[], place: number): Side[] {
  const moved = [...sides];
  moved.splice(place - 1, 2, moved[place]!, moved[place - 1]!);
  return moved;
}

/** The sides with all but the first joined to one partnership. */
export function joined([first, ...others]: readonly Side[]): Side[] {
  return first && others.length > 1 ? [first, others.flat()] : [first, ...others].filter((side) => side !== undefined);
}

/** The sides with a partnership taken apart, as far as there is room. */
export function takenApart(sides: readonly Side[], place: number): Side[] {
  return sides.flatMap((side, i) => (i === place ? side.map((area) => [area]) : [side]));
}

/** The areas beside an area, in the same larger one, that are not chosen yet: what a reader is likely to add next. */
export function neighboursOf(sides: readonly Side[], catalogue: Catalogue): Area[] {
  const base = sides[0]?.[0];
  const chosen = new Set(sides.flat());
  const set = catalogue.together.find(({ areas }) => base && areas.includes(base));
  return set ? set.areas.filter((area) => !chosen.has(area)) : [];
}

// The areas that lie together in a larger one, or all of them but one.
function setOf(side: Side, { together }: Catalogue): string | undefined {
  const codes = codesOf(side);
  const all = together.find(({ areas }) => codesOf(areas) === codes);
  const others = together.find(({ areas }) => areas.length === side.length + 1 && side.every((area) => areas.includes(area)));
  return all?.name ?? (others && `other ${others.name}`);
}
