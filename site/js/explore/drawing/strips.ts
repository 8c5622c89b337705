// Draws how figures are spread: a tick for each area, in rows; areas that were chosen stand out as dots with their ranges and names.
import { dot, ruleX, ruleY } from '@observablehq/plot';
import { itemsOf, type Drawing, type StripsPicture } from '../picture';
import { across, byKind, framed, scaleOf, ticksAcross, widestOf, write, type Box } from './frame';
import { labelsBeside } from './labels';
import { lineHeight, linesOf, widthOf } from './text';

const trackHeight = 62;

export function drawStrips(picture: StripsPicture, width: number, ranges: boolean): Drawing {
  const { axis, rows } = picture;
  const items = itemsOf(picture).filter(({ figures }) => figures[0]!.value !== null);
  const named = rows.map(({ name }) => name ? linesOf(name, width, true) : []);
  const head = (axis.reference ? 20 : 0) + 20;
  let y = head;
  const placed = rows.map(({ items: its }, place) => {
    const label = y + lineHeight / 2 + 4;
    y += named[place]!.length * lineHeight + trackHeight;
    return { its, label, middle: y - trackHeight / 2 + 6 };
  });
  const note = linesOf(axis.note, width);
  const height = y + 24 + note.length * lineHeight;
  const ranged = ranges && items.some(({ marked }) => marked);
  const run = ticksAcross(axis, items, 0, width - 40, ranged);
  const half = Math.ceil(widestOf(run, axis) / 2) + 2;
  const box: Box = { width, height, top: head, right: half, bottom: height - y, left: half };
  const x = scaleOf(run, half, width - half);
  const up = (at: number) => y - at;

  const all = placed.flatMap(({ its, middle }, line) => its.filter(({ figures }) => figures[0]!.value !== null).map((item) => {
    const { value, lower, upper } = item.figures[0]!;
    return { item, series: 0, x: value!, l: lower, u: upper, y: middle, line };
  }));
  const own = all.filter(({ item }) => item.marked);
  const svg = framed(box, [run.first, run.last], [0, y - head], [
    across(run, axis),
    axis.reference?.value ? ruleX([axis.reference.value], { className: 'r' }) : null,
    ruleX(all.filter(({ item }) => !item.marked), { x: 'x', y1: (one) => up(one.y - 11), y2: (one) => up(one.y + 11), className: 'tk' }),
    ranges ? ruleY(own.filter(({ l, u }) => l !== null && l !== u), { y: (one) => up(one.y), x1: 'l', x2: 'u', className: 'i s4 own' }) : null,
    byKind(own).map(({ kind, items: some }) => dot(some, { x: 'x', y: (one) => up(one.y), r: 5.5, className: `d ${kind.replace('s1', 's4')}` })),
  ]);

  const points = all.map((one) => ({ item: one.item, x: x(one.x), y: one.y, line: one.line }));
  const reference = axis.reference && { half: widthOf(axis.reference.label, true) / 2, at: x(axis.reference.value), text: axis.reference.label };
  write(svg, [
    ...placed.flatMap(({ label }, place) => named[place]!.map((text, line) => ({ x: 0, y: label + line * lineHeight, text, kind: 'h' }))),
    ...(reference ? [{ x: Math.min(Math.max(reference.at, reference.half), width - reference.half), y: 10, text: reference.text, kind: 'rl', anchor: 'middle' as const }] : []),
    ...labelsBeside(points.filter(({ item }) => item.marked).map(({ item, x: at, y: middle }) => ({ name: item.name, x: at, y: middle })), { left: 0, right: width, top: head, bottom: y }),
    ...note.map((text, line) => ({ x: half, y: y + 30 + line * lineHeight, text, kind: 'a' })),
  ]);
  return { svg, points };
}
