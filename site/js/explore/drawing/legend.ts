// Names the series of a drawing above it, as many on a line as have room.
import { element, stacked, write } from './frame';
import { lineHeight, linesOf, widthOf } from './text';

// The marks that Plot draws for the symbols of ./frame.
const outlines = ['M-4.5 0A4.5 4.5 0 1 1 4.5 0A4.5 4.5 0 1 1-4.5 0Z', 'M-4-4H4V4H-4Z', 'M0-6.1L3.5 0 0 6.1-3.5 0Z', 'M0-7L6.1 3.5H-6.1Z'];
const swatch = 16;
const between = 18;
const row = 22;

export interface Legend { height: number; entries: { lines: string[]; colour: number; shape: number; x: number; y: number }[] }

/** Which colour and shape a series has: of up to sixteen no two are alike. */
export function lookOf(series: number): { colour: number; shape: number } {
  return { colour: series % 4, shape: (series + Math.floor(series / 4)) % 4 };
}

/** Where the names of series stand; nothing for one series. */
export function legendOf(names: readonly string[], width: number): Legend {
  if (names.length < 2) return { height: 0, entries: [] };
  let [x, y, high] = [0, 0, row];
  const entries = names.map((name, series) => {
    const lines = linesOf(name, width - swatch);
    const wide = swatch + Math.max(...lines.map((line) => widthOf(line)));
    if (x > 0 && x + wide > width) [x, y, high] = [0, y + high, row];
    const entry = { lines, ...lookOf(series), x, y: y + 9 };
    x += wide + between;
    high = Math.max(high, row + (lines.length - 1) * lineHeight);
    return entry;
  });
  return { height: y + high + 4, entries };
}

/** Adds a legend at the top of a drawing. */
export function writeLegend(svg: SVGSVGElement, { entries }: Legend): void {
  for (const { colour, shape, x, y } of entries) {
    svg.append(element('path', { class: `d s${colour + 1}`, d: outlines[shape]!, transform: `translate(${x + 5.5},${y})` }));
  }
  write(svg, entries.flatMap(({ lines, x, y }) => stacked(lines, { x: x + swatch, y })));
}
