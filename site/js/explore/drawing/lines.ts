// Draws lines over time or age, a band for their ranges, a name and value at the end of each; many lines in panels on one scale.
import { areaY, dot, lineY, ruleX } from '@observablehq/plot';
import { isUnsure, itemsOf, type Drawing, type Item, type Line, type LinesPicture, type Point } from '../picture';
import { valueText } from '../number';
import type { Ticks } from '../ticks';
import { element, framed, narrow, scaleOf, stacked, symbols, ticksFor, upward, widestOf, write, type Box, type Marks, type Words } from './frame';
import { legendOf, writeLegend } from './legend';
import { reasonOf } from './rows';
import { lineHeight, linesOf, widestWord, widthOf } from './text';

const endRoom = 112;
const mostDots = 14;

interface Stop { item: Item; at: number; value: number; lower: number | null; upper: number | null }
type Panel = LinesPicture['panels'][number];

export function drawLines(picture: LinesPicture, width: number, ranges: boolean): Drawing {
  const rise = ticksFor(picture.axis, itemsOf(picture), 0, picture.panels.length > 1 ? 4 : 6, ranges);
  return picture.panels.length > 1 ? drawPanels(picture, width, ranges, rise) : drawOne(picture, width, ranges, rise);
}

function drawOne(picture: LinesPicture, width: number, ranges: boolean, rise: Ticks): Drawing {
  const [panel] = picture.panels as [Panel];
  const note = linesOf(picture.axis.note, width);
  const top = note.length * lineHeight + 16;
  const named = panel.lines.length > 1;
  const texts = itemsOf(picture).filter(({ figures }) => figures[0]!.value !== null).map(({ figures: [figure] }) => widthOf(valueText(figure!.value!, figure!.source.measure), true));
  const right = named ? Math.max(endRoom, ...panel.lines.map(({ name }) => widestWord(name, true) + 12)) : Math.max(40, ...texts) + 10;
  const plotHeight = width < narrow ? 230 : 300;
  const foot = 24 + (picture.alongTitle ? lineHeight : 0);
  const box: Box = { width, height: top + plotHeight + foot, top, right, bottom: foot, left: Math.ceil(widestOf(rise, picture.axis)) + 12 };
  const { svg, points, x, y } = drawPanel(panel, picture, box, rise, ranges);
  const ends = panel.lines.flatMap((line, series) => {
    const last = line.cells.filter((item) => item && item.figures[0]!.value !== null).at(-1);
    const value = last && valueText(last.figures[0]!.value!, last.figures[0]!.source.measure);
    return value === undefined ? [] : [{ lines: named ? linesOf(`${line.name} ${value}`, right - 10, true) : [value], y: y(last!.figures[0]!.value!), kind: line.beside ? 'l' : `l s${series % 4 + 1}` }];
  });
  write(svg, [
    ...stacked(note, { x: 0, y: 8, kind: 'a' }), ...apart(ends, top - 8, top + plotHeight + 8, width - right + 8), ...periods(picture, x, box, width - right - box.left),
    ...(picture.alongTitle ? [{ x: box.left, y: top + plotHeight + 30, text: picture.alongTitle, kind: 'a' }] : []),
  ]);
  return { svg, points };
}

function drawPanels(picture: LinesPicture, width: number, ranges: boolean, rise: Ticks): Drawing {
  const left = Math.ceil(widestOf(rise, picture.axis)) + 12;
  const columns = width < narrow ? 2 : 3;
  const names = picture.panels[0]!.lines.map(({ name }) => name);
  const legend = legendOf(names, width);
  const note = linesOf(picture.axis.note, width);
  const wide = (width - left - 8) / columns;
  const titles = picture.panels.map(({ title }) => linesOf(title, wide - 14, true));
  const words: Words[] = stacked(note, { x: 0, y: legend.height + 8, kind: 'a' });
  const drawn: SVGSVGElement[] = [];
  const points: Point[] = [];
  let y = legend.height + note.length * lineHeight + 10;
  for (let first = 0; first < picture.panels.length; first += columns) {
    const some = picture.panels.slice(first, first + columns);
    const head = Math.max(...some.map((_, i) => titles[first + i]!.length)) * lineHeight + 10;
    some.forEach((panel, column) => {
      const own = column === 0 ? left : 0;
      const at = column === 0 ? 0 : left + column * wide;
      const box: Box = { width: own + wide - 14, height: head + 96 + 22, top: head, right: 4, bottom: 22, left: own || 2 };
      const one = drawPanel(panel, picture, box, rise, ranges, column === 0);
      one.svg.setAttribute('x', `${at}`);
      one.svg.setAttribute('y', `${y}`);
      const ends = picture.along.length > 1 ? [picture.along[0]!, picture.along.at(-1)!] : picture.along.slice(0, 1);
      write(one.svg, [
        ...stacked(titles[first + column]!, { x: box.left, y: 8, kind: 'h' }),
        ...ends.map(({ brief }, i) => ({ x: i === 0 ? box.left : box.width - 4, y: box.height - 10, text: brief, kind: 'a', anchor: i === 0 ? 'start' as const : 'end' as const })),
      ]);
      drawn.push(one.svg);
      points.push(...one.points.map((point) => ({ ...point, x: point.x + at, y: point.y + y, line: point.line + (first + column) * names.length })));
    });
    y += head + 96 + 22 + 16;
  }
  if (picture.alongTitle) words.push({ x: 0, y: y, text: picture.alongTitle, kind: 'a' });
  const height = y + (picture.alongTitle ? 10 : 0);
  const svg = element('svg', { class: 'chart plot', width: `${width}`, height: `${height}`, viewBox: `0 0 ${width} ${height}`, 'aria-hidden': 'true' });
  svg.append(...drawn);
  writeLegend(svg, legend);
  write(svg, words);
  return { svg, points };
}

function drawPanel(panel: Panel, { along, axis }: LinesPicture, box: Box, rise: Ticks, ranges: boolean, labelled = true) {
  const [from, to] = [along[0]!.at, along.at(-1)!.at];
  const reach: [number, number] = from === to ? [from - 1, to + 1] : [from - (to - from) * 0.02, to + (to - from) * 0.02];
  const x = scaleOf({ all: [], decimals: 0, first: reach[0], last: reach[1] }, box.left, box.width - box.right);
  const y = scaleOf(rise, box.height - box.bottom, box.top);
  const missing = along.flatMap(({ at }, place) => panel.lines.map(({ cells }) => cells[place]).filter((item) => item && item.figures[0]!.value === null).slice(0, 1).map((item) => ({ at, item: item! })));
  const ground = labelled ? upward(rise, axis) : (upward(rise, axis) as Marks[]).slice(0, 2);
  const svg = framed(box, reach, [rise.first, rise.last], [
    ground,
    missing.map(({ at, item }) => ruleX([at], { className: `x x${reasonOf(item)}`, insetBottom: 16 })),
    panel.lines.map((line, series) => drawLine(line, series, along.map(({ at }) => at), ranges)),
  ]);
  const firsts = missing.filter(({ at }) => !missing.some((other) => along.findIndex((one) => one.at === other.at) === along.findIndex((one) => one.at === at) - 1));
  write(svg, firsts.map(({ at, item }) => ({ x: x(at), y: box.height - box.bottom - 8, text: item.figures[0]!.status.join(' '), kind: 'x', anchor: 'middle' })));
  const points = panel.lines.flatMap(({ cells }, line) => cells.flatMap((item, place) =>
    item && item.figures[0]!.value !== null ? [{ item, x: x(along[place]!.at), y: y(item.figures[0]!.value), line }] : []));
  return { svg, points, x, y };
}

function drawLine({ cells, beside }: Line, series: number, places: number[], ranges: boolean): Marks {
  const runs = runsOf(cells, places);
  const kind = beside ? 'beside' : `s${series % 4 + 1}`;
  const dots = cells.filter((item) => item && item.figures[0]!.value !== null).length <= mostDots ? runs.flat() : [...runs.filter((run) => run.length === 1).flat(), ...runs.slice(-1).map((run) => run.at(-1)!)];
  const [sure, unsure] = [dots.filter(({ item }) => !isUnsure(item.figures[0]!)), runs.flat().filter(({ item }) => isUnsure(item.figures[0]!))];
  const symbol = symbols[beside ? 0 : series % 4]!;
  return [
    ranges ? runs.filter((run) => run.length > 1 && run.every(({ lower }) => lower !== null)).map((run) => areaY(run, { x: 'at', y1: 'lower', y2: 'upper', className: `b ${kind}` })) : null,
    ranges ? ruleX(runs.filter((run) => run.length === 1).flat().filter(({ lower }) => lower !== null), { x: 'at', y1: 'lower', y2: 'upper', className: `i ${kind}` }) : null,
    runs.filter((run) => run.length > 1).map((run) => lineY(run, { x: 'at', y: 'value', className: `ln ${kind}` })),
    dot(sure, { x: 'at', y: 'value', r: 4, symbol, className: `d ${kind}` }),
    dot(unsure, { x: 'at', y: 'value', r: 4, symbol, className: `d ${kind} u` }),
  ];
}

/** Figures that a line joins: a missing one, or one before which the series breaks, ends a run; a year that was never published does not. */
function runsOf(cells: readonly (Item | undefined)[], places: number[]): Stop[][] {
  const runs: Stop[][] = [[]];
  cells.forEach((item, place) => {
    if (!item) return;
    const { value, lower, upper, status } = item.figures[0]!;
    if (value === null || status.includes('[b]')) runs.push([]);
    if (value !== null) runs.at(-1)!.push({ item, at: places[place]!, value, lower, upper });
  });
  return runs.filter((run) => run.length > 0);
}

/** Labels at the ends of lines, moved apart so that none covers another. */
function apart(ends: { lines: string[]; y: number; kind: string }[], top: number, bottom: number, x: number): Words[] {
  const inOrder = [...ends].sort((a, b) => a.y - b.y).map((end) => ({ ...end, high: end.lines.length * lineHeight, top: end.y - end.lines.length * lineHeight / 2 }));
  let edge = top;
  for (const end of inOrder) edge = (end.top = Math.max(end.top, edge)) + end.high;
  edge = bottom;
  for (const end of inOrder.reverse()) edge = end.top = Math.min(end.top, edge - end.high);
  return inOrder.flatMap((end) => stacked(end.lines, { x, y: end.top + lineHeight / 2, kind: end.kind }));
}

/** The names of periods that have room, the last always among them. */
function periods({ along }: LinesPicture, x: (at: number) => number, box: Box, room: number): Words[] {
  const most = Math.max(2, Math.floor(room / (Math.max(...along.map(({ brief }) => widthOf(brief))) + 10)));
  const step = along.length <= most ? 1 : Math.ceil((along.length - 1) / (most - 1));
  return along.filter((_, place) => (along.length - 1 - place) % step === 0)
    .map(({ at, brief }) => ({ x: x(at), y: box.height - box.bottom + 13, text: brief, kind: 'a', anchor: 'middle' as const }));
}
