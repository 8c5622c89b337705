// Draws dots with ranges in rows, a track a row; beside or above it the name, and the value where there is one.
import { dot, ruleX, ruleY } from '@observablehq/plot';
import { itemsOf, type Drawing, type Item, type Row, type RowsPicture } from '../picture';
import { valueText } from '../number';
import { across, byKind, framed, labels, narrow, scaleOf, symbols, ticksAcross, widestOf, write, type Box, type Words } from './frame';
import { legendOf, writeLegend } from './legend';
import { lineHeight, linesOf, widthOf } from './text';

const labelRoom = 245;
const valueRoom = 84;
const seriesGap = 9;
const rowsToRepeatAxis = 16;

interface Placed { row: Row; lines: string[]; top: number; track: number }

export function drawRows(picture: RowsPicture, width: number, ranges: boolean): Drawing {
  const { axis, series, sections } = picture;
  const items = itemsOf(picture);
  const beside = width >= narrow;
  const alone = series.length < 2;
  const run = ticksAcross(axis, items, 0, width - (beside ? labelRoom : 0) - (beside && alone ? valueRoom : 0) - 20, ranges);
  const half = Math.ceil(widestOf(run, axis) / 2) + 2;
  const [left, right] = [beside ? labelRoom : half, beside && alone ? valueRoom : half];
  const legend = legendOf(series, width);
  const head = legend.height + (axis.reference ? 20 : 0) + (sections.reduce((sum, { rows }) => sum + rows.length, 0) > rowsToRepeatAxis ? 26 : 8);
  const { placed, titles, bottom: end } = layOut(picture, beside, width, head);
  const note = linesOf(axis.note, width - left);
  const height = end + 24 + note.length * lineHeight;
  const box: Box = { width, height, top: head, right, bottom: height - end, left };
  const x = scaleOf(run, box.left, width - box.right);
  // Rows are placed in pixels from the top; the scale of Plot rises, so it counts from the bottom.
  const up = (y: number) => end - y;

  const points = placed.flatMap(({ row, track }) => row.cells.flatMap((item, place) =>
    item && item.figures[0]!.value !== null ? [{ item, series: place, x: item.figures[0]!.value, y: track + offset(place, row.cells.length), l: item.figures[0]!.lower, u: item.figures[0]!.upper }] : []));
  const missing = placed.flatMap(({ row, track }) => row.cells.flatMap((item, place) =>
    item && item.figures[0]!.value === null ? [{ item, y: track + offset(place, row.cells.length), kind: reasonOf(item) }] : []));
  const svg = framed(box, [run.first, run.last], [0, end - head], [
    across(run, axis), placed.length > rowsToRepeatAxis ? labels(run, axis, 'top') : null,
    axis.reference?.value ? ruleX([axis.reference.value], { className: 'r' }) : null,
    ruleY(placed.map(({ track }) => up(track)), { className: 't' }),
    gaps(placed, up),
    [...new Set(missing.map(({ kind }) => kind))].map((kind) => ruleY(missing.filter((one) => one.kind === kind).map(({ y }) => up(y)), { className: `x x${kind}` })),
    byKind(points).map(({ kind, series: place, items: some }) => [
      ranges ? ruleY(some.filter(({ l, u }) => l !== null && l !== u), { y: (one) => up(one.y), x1: 'l', x2: 'u', className: `i ${kind}` }) : null,
      dot(some, { x: 'x', y: (one) => up(one.y), r: 4.5, symbol: symbols[place % 4]!, className: `d ${kind}` }),
    ]),
  ]);

  writeLegend(svg, legend);
  write(svg, [
    ...titles, ...placed.flatMap(({ row, lines, top, track }) => names(row, lines, { top, track, beside, width, alone })),
    ...missing.filter(() => !alone).map(({ item, y }) => ({ x: box.left + 4, y, text: item.figures[0]!.status.join(' '), kind: 'x' })),
    ...referenceWords(picture, x, { left: box.left, right: width - box.right, y: legend.height + 10 }),
    ...note.map((text, line) => ({ x: box.left, y: end + 30 + line * lineHeight, text, kind: 'a' })),
  ]);
  return { svg, points: points.map(({ item, x: value, y }) => ({ item, x: x(value), y, line: placed.findIndex(({ row }) => row.cells.includes(item)) })) };
}

function layOut({ sections, series }: RowsPicture, beside: boolean, width: number, head: number): { placed: Placed[]; titles: Words[]; bottom: number } {
  const placed: Placed[] = [];
  const titles: Words[] = [];
  let y = head;
  for (const { title, rows } of sections) {
    if (title) {
      titles.push({ x: 0, y: y + 18, text: title, kind: 'h' });
      y += 30;
    }
    for (const row of rows) {
      const lines = linesOf(row.name, beside ? labelRoom - 24 : width - (series.length < 2 ? valueRoom : 0));
      const several = seriesGap * (row.cells.length - 1);
      const tall = beside ? Math.max(22, lines.length * lineHeight + 4, several + 16) : lines.length * lineHeight + 23 + several;
      placed.push({ row, lines, top: y, track: beside ? y + tall / 2 : y + lines.length * lineHeight + 9 + several / 2 });
      y += tall;
    }
  }
  return { placed, titles, bottom: y + 4 };
}

function names({ marked, cells }: Row, lines: string[], { top, track, beside, width, alone }: { top: number; track: number; beside: boolean; width: number; alone: boolean }): Words[] {
  const first = beside ? track - (lines.length - 1) * lineHeight / 2 : top + lineHeight / 2;
  const words: Words[] = lines.map((text, line) => ({ x: 0, y: first + line * lineHeight, text, kind: marked ? 'h' : 'n' }));
  const item = cells[0];
  if (alone && item) words.push({ x: width, y: beside ? track : first, text: textOf(item), kind: 'v', anchor: 'end' });
  return words;
}

function textOf({ figures: [figure] }: Item): string {
  return figure!.value === null ? figure!.status.join(' ') || '–' : valueText(figure!.value, figure!.source.measure);
}

/** Of two dots in a row, the gap between them. */
function gaps(placed: readonly Placed[], up: (y: number) => number) {
  const pairs = placed.flatMap(({ row, track }) => {
    const [one, other] = row.cells.map((item) => item?.figures[0]!.value ?? null);
    return row.cells.length === 2 && one != null && other != null ? [{ y: up(track), one, other }] : [];
  });
  return ruleY(pairs, { y: 'y', x1: 'one', x2: 'other', className: 'gap' });
}

function referenceWords({ axis: { reference } }: RowsPicture, x: (value: number) => number, { left, right, y }: { left: number; right: number; y: number }): Words[] {
  if (!reference) return [];
  const half = widthOf(reference.label, true) / 2;
  return [{ x: Math.min(Math.max(x(reference.value), left + half), right - half), y, text: reference.label, kind: 'rl', anchor: 'middle' }];
}

function offset(place: number, count: number): number {
  return seriesGap * (place - (count - 1) / 2);
}

/** Why a value is missing, as the class of its pattern. */
export function reasonOf({ figures: [figure] }: Item): string {
  return figure!.status.map((marker) => marker.slice(1, -1)).find((marker) => ['c', 'x', 'z', 'low'].includes(marker)) ?? 'x';
}
