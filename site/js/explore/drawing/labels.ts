// Names beside dots: each where it covers no other name and leaves the drawing nowhere, or not at all.
import { lineHeight, widthOf } from './text';
import type { Words } from './frame';

interface Dot { name: string; x: number; y: number }
interface Area { left: number; right: number; top: number; bottom: number }

/** Where the names of dots stand, the first dots first served. */
export function labelsBeside(dots: readonly Dot[], room: Area): Words[] {
  const taken: Area[] = dots.map(({ x, y }) => ({ left: x - 6, right: x + 6, top: y - 6, bottom: y + 6 }));
  return dots.flatMap(({ name, x, y }) => {
    const width = widthOf(name, true);
    const places = [
      { x: x + 10, y, anchor: 'start' as const }, { x: x - 10, y, anchor: 'end' as const },
      { x, y: y - 15, anchor: 'middle' as const }, { x, y: y + 15, anchor: 'middle' as const },
      { x: x + 9, y: y - 13, anchor: 'start' as const }, { x: x - 9, y: y - 13, anchor: 'end' as const },
      { x: x + 9, y: y + 13, anchor: 'start' as const }, { x: x - 9, y: y + 13, anchor: 'end' as const },
    ];
    for (const place of places) {
      const left = place.anchor === 'start' ? place.x : place.anchor === 'end' ? place.x - width : place.x - width / 2;
      const area = { left, right: left + width, top: place.y - lineHeight / 2, bottom: place.y + lineHeight / 2 };
      if (area.left < room.left || area.right > room.right || area.top < room.top || area.bottom > room.bottom || taken.some((other) => overlaps(area, other))) continue;
      taken.push(area);
      return [{ ...place, text: name, kind: 'l' }];
    }
    return [];
  });
}

function overlaps(a: Area, b: Area): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
