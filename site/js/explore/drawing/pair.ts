// Draws one figure against another: a dot for each area, its ranges as a cross, what all are compared with as broken lines.
import { dot, ruleX, ruleY } from '@observablehq/plot';
import type { Axis, Drawing, PairPicture } from '../picture';
import { across, byKind, framed, narrow, scaleOf, stacked, symbols, ticksAcross, ticksFor, upward, widestOf, write, type Box, type Words } from './frame';
import { labelsBeside } from './labels';
import { legendOf, lookOf, writeLegend } from './legend';
import { lineHeight, linesOf, widthOf } from './text';

export function drawPair(picture: PairPicture, width: number, ranges: boolean): Drawing {
  const { dots, colours } = picture;
  const items = dots.map(({ item }) => item);
  const legend = legendOf(colours, width);
  const rise = ticksFor(picture.up, items, 1, 6, ranges);
  const left = Math.ceil(widestOf(rise, picture.up)) + 12;
  const upTitle = titleOf(picture.up, width, '↑ ', '');
  const acrossTitle = titleOf(picture.across, width - left, '', ' →');
  const top = legend.height + upTitle.height + 24;
  const bottom = 26 + acrossTitle.height;
  const height = top + bottom + Math.round(width < narrow ? (width - left) * 0.95 : Math.min(440, (width - left) * 0.62));
  const box: Box = { width, height, top, right: 14, bottom, left };
  const run = ticksAcross(picture.across, items, 0, width - left - 14, ranges);
  const [x, y] = [scaleOf(run, left, width - 14), scaleOf(rise, height - bottom, top)];

  const points = dots.map(({ item, colour }) => {
    const [a, b] = item.figures as [typeof item.figures[0], typeof item.figures[0]];
    return { item, series: colour, x: a.value!, y: b.value!, xl: a.lower, xu: a.upper, yl: b.lower, yu: b.upper };
  });
  const svg = framed(box, [run.first, run.last], [rise.first, rise.last], [
    across(run, picture.across), upward(rise, picture.up),
    referenceLines(picture.across, picture.up),
    byKind(points).map(({ kind, series, items: some }) => {
      const { colour, shape } = lookOf(series);
      const crossed = ranges ? some.filter(({ xl, yl }) => xl !== null || yl !== null) : [];
      const className = kind.replace(/s\d/, `s${colour + 1}`);
      return [
        ruleY(crossed.filter(({ xl }) => xl !== null), { y: 'y', x1: 'xl', x2: 'xu', className: `i ${className}` }),
        ruleX(crossed.filter(({ yl }) => yl !== null), { x: 'x', y1: 'yl', y2: 'yu', className: `i ${className}` }),
        dot(some, { x: 'x', y: 'y', r: kind.endsWith('own') ? 6 : 4.5, symbol: symbols[shape]!, className: `d ${className}` }),
      ];
    }),
  ]);

  const places = points.map((point) => ({ item: point.item, x: x(point.x), y: y(point.y), line: -1 }));
  writeLegend(svg, legend);
  write(svg, [
    ...upTitle.words(0, legend.height + 8, 'start'), ...acrossTitle.words(width, height - acrossTitle.height + 4, 'end'),
    ...referenceWords(picture, { x, y }, box),
    ...labelsBeside(places.filter(({ item }) => item.marked).map(({ item, x, y }) => ({ name: item.name, x, y })), { left, right: width, top: top - 6, bottom: height - bottom }),
  ]);
  return { svg, points: places };
}

function titleOf({ title, note }: Axis, width: number, before: string, after: string) {
  const lines = linesOf(before + title + after, width, true);
  const notes = linesOf(note, width);
  return {
    height: (lines.length + notes.length) * lineHeight,
    words: (x: number, y: number, anchor: 'start' | 'end'): Words[] =>
      [...stacked(lines, { x, y, anchor, kind: 'h' }), ...stacked(notes, { x, y: y + lines.length * lineHeight, anchor, kind: 'a' })],
  };
}

function referenceLines(run: Axis, rise: Axis) {
  return [
    // At zero there is a line already.
    ruleX(run.reference?.value ? [run.reference.value] : [], { className: 'r' }),
    ruleY(rise.reference?.value ? [rise.reference.value] : [], { className: 'r' }),
  ];
}

/** The lines' own words: above the one that rises, at the end of the one that lies. */
function referenceWords({ across: run, up: rise }: PairPicture, { x, y }: { x: (value: number) => number; y: (value: number) => number }, box: Box): Words[] {
  const words: Words[] = [];
  if (run.reference) {
    const half = widthOf(run.reference.label, true) / 2;
    const at = Math.min(Math.max(x(run.reference.value), box.left + half), box.width - half);
    words.push({ x: at, y: box.top - 10, text: run.reference.label, kind: 'rl', anchor: 'middle' });
  }
  if (rise.reference) words.push({ x: box.width, y: y(rise.reference.value) - 9, text: rise.reference.label, kind: 'rl', anchor: 'end' });
  return words;
}
