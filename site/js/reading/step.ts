// Which mark is nearest to a pointer, and which is next by an arrow key.
import type { Box } from './place';

/** Where a mark stands: on which line of its chart (a row, a series, a strip), at which place of it, and where on the screen. */
export interface Spot { line: number; place: number; box: Box; zone: Box }

const far = 28;

const outside = (at: number, from: number, to: number): number => Math.max(from - at, 0, at - to);

/** The mark that is meant by a point: first by the zone that is meant for it, then across, then down; none far from all. */
export function nearest(spots: readonly Spot[], x: number, y: number): number {
  let best = -1;
  let least = far * 1e6;
  spots.forEach(({ box, zone }, i) => {
    const fromZone = Math.max(outside(x, zone.left, zone.right), outside(y, zone.top, zone.bottom));
    const distance = fromZone * 1e6 + outside(x, box.left, box.right) * 1e3 + outside(y, box.top, box.bottom);
    if (distance < least) [best, least] = [i, distance];
  });
  return best;
}

/**
 * The mark that a key leads to: left and right to the one before and after, line by line; home and end to the ends of its line, or of all where each stands
 * on a line of its own; up and down to the nearest place of another line. Itself where there is none; the first where none is read yet.
 */
export function step(spots: readonly Pick<Spot, 'line' | 'place'>[], from: number, key: string): number {
  const here = spots[from];
  const places = spots.map((_, i) => i);
  if (!here) return places[0] ?? -1;
  const line = places.filter((i) => spots[i]!.line === here.line);
  const ends = line.length > 1 ? line : places;
  if (key === 'Home') return ends[0]!;
  if (key === 'End') return ends.at(-1)!;
  if (key === 'ArrowLeft') return places[from - 1] ?? from;
  if (key === 'ArrowRight') return places[from + 1] ?? from;
  const way = key === 'ArrowDown' ? 1 : -1;
  const distance = (i: number): number => (spots[i]!.line - here.line) * way * 1e4 + Math.abs(spots[i]!.place - here.place);
  const beyond = places.filter((i) => (spots[i]!.line - here.line) * way > 0);
  return beyond.sort((a, b) => distance(a) - distance(b))[0] ?? from;
}
