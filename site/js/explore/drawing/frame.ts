// What every drawing has: its ground, its grid, its words. Plot places the marks; site/css/_explore.scss says how they look.
import { gridX, gridY, plot, ruleX, ruleY, axisX, axisY } from '@observablehq/plot';
import type { Axis, Item } from '../picture';
import { isUnsure } from '../picture';
import { tickText } from '../number';
import { ticksOver, type Ticks } from '../ticks';
import { lineHeight, widthOf } from './text';

export type Marks = NonNullable<NonNullable<Parameters<typeof plot>[0]>['marks']>;
export interface Box { width: number; height: number; top: number; right: number; bottom: number; left: number }

/** Below this width, names of rows stand above their track, and titles break sooner. */
export const narrow = 560;

/** The marks of series, so that none is known by its colour alone. */
export const symbols = ['circle', 'square', 'diamond', 'triangle'] as const;

/** Draws marks in a box; scales run over the domains given, from left to right and from bottom to top. */
export function framed({ width, height, top, right, bottom, left }: Box, x: [number, number], y: [number, number], marks: Marks): SVGSVGElement {
  const svg = plot({
    className: 'plot', width, height, marginTop: top, marginRight: right, marginBottom: bottom, marginLeft: left,
    x: { type: 'linear', domain: x, axis: null }, y: { type: 'linear', domain: y, axis: null }, marks,
  }) as SVGSVGElement;
  svg.classList.add('chart');
  svg.setAttribute('aria-hidden', 'true');
  return svg;
}

/** Grid and tick labels of an axis across; zero is a line of its own. */
export function across(ticks: Ticks, axis: Axis): Marks {
  return [
    gridX(ticks.all.filter((tick) => tick !== 0), { className: 'g', strokeOpacity: 1 }),
    ruleX(ticks.all.filter((tick) => tick === 0), { className: 'z' }),
    labels(ticks, axis, 'bottom'),
  ];
}

/** The tick labels of an axis across. */
export function labels({ all, decimals }: Ticks, { measure }: Axis, anchor: 'top' | 'bottom'): Marks[number] {
  return axisX(all, { anchor, className: 'a', tickSize: 0, label: null, tickFormat: (tick: number) => tickText(tick, decimals, measure) });
}

/** Grid and tick labels of an axis that rises. */
export function upward({ all, decimals }: Ticks, { measure }: Axis): Marks {
  return [
    gridY(all.filter((tick) => tick !== 0), { className: 'g', strokeOpacity: 1 }),
    ruleY(all.filter((tick) => tick === 0), { className: 'z' }),
    axisY(all, { className: 'a', tickSize: 0, label: null, tickFormat: (tick: number) => tickText(tick, decimals, measure) }),
  ];
}

/** From values to places along a line of pixels. */
export function scaleOf({ first, last }: Ticks, from: number, to: number): (value: number) => number {
  return (value) => from + (value - first) / (last - first) * (to - from);
}

/** Ticks that cover every value, range and reference, and zero where it means the average. */
export function ticksFor({ measure, reference }: Axis, items: readonly Item[], side: number, limit: number, ranges = true): Ticks {
  const values = items.flatMap(({ figures }) => {
    const { value, lower, upper } = figures[side]!;
    return ranges ? [value, lower, upper] : [value];
  }).filter((value) => value !== null);
  if (reference) values.push(reference.value);
  if (values.length === 0 || measure.kind === 'modelled-difference' || measure.kind === 'z-score') values.push(0);
  return ticksOver(Math.min(...values), Math.max(...values), limit);
}

/** The same for an axis that runs across: as many ticks as have room. */
export function ticksAcross(axis: Axis, items: readonly Item[], side: number, room: number, ranges = true): Ticks {
  const widest = widestOf(ticksFor(axis, items, side, 6, ranges), axis);
  return ticksFor(axis, items, side, Math.min(7, Math.max(3, Math.floor(room / (widest + 26)))), ranges);
}

/** The width of the widest tick label. */
export function widestOf({ all, decimals }: Ticks, { measure }: Axis): number {
  return Math.max(...all.map((tick) => widthOf(tickText(tick, decimals, measure))));
}

/** Text at a place in pixels of the whole drawing: `y` is the middle of its line, the class is one that the charts of the site have. */
export interface Words { x: number; y: number; text: string; kind?: string; anchor?: 'start' | 'middle' | 'end' }

/** Adds words to a drawing, each of its own class, which no mark of Plot allows. */
export function write(svg: SVGSVGElement, words: readonly Words[]): void {
  for (const { x, y, text, kind = '', anchor = 'start' } of words) {
    const end = anchor === 'start' ? ' start' : anchor === 'end' ? ' e' : ' m';
    const one = element('text', { x: `${x}`, y: `${y + 4.5}`, class: `${kind}${end}`.trim() });
    one.textContent = text;
    svg.append(one);
  }
}

/** Lines of words below one another. */
export function stacked(lines: readonly string[], at: Omit<Words, 'text'>): Words[] {
  return lines.map((text, line) => ({ ...at, y: at.y + line * lineHeight, text }));
}

export function element<K extends keyof SVGElementTagNameMap>(name: K, attributes: Record<string, string>): SVGElementTagNameMap[K] {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}

/** Items as they look: by series, hollow where a figure is of low reliability, bold where they are marked. */
export function byKind<T extends { item: Item; series: number }>(all: readonly T[]): { kind: string; series: number; items: T[] }[] {
  const kinds = new Map<string, { kind: string; series: number; items: T[] }>();
  for (const one of all) {
    const { item: { figures, marked }, series } = one;
    const kind = `s${series % 4 + 1}${figures.some(isUnsure) ? ' u' : ''}${marked ? ' own' : ''}`;
    const key = `${series} ${kind}`;
    if (!kinds.has(key)) kinds.set(key, { kind, series, items: [] });
    kinds.get(key)!.items.push(one);
  }
  return [...kinds.values()].sort((a, b) => Number(a.kind.endsWith('own')) - Number(b.kind.endsWith('own')) || a.series - b.series);
}
