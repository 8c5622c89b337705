// Draws the figures of a comparison, a track to each row and one axis for all, in the look of the drawings that the site is built with: places are per cent
// of whatever width there is, so that one drawing serves a phone and a desk.
import { digits, valueWords } from '../numbers/number';
import { periodWords } from '../numbers/period';
import { placeOn, type Ticks, ticksOver } from '../numbers/ticks';
import type { Measure } from './catalogue';
import type { Compared, Comparison } from './comparing';
import { type Figure, hasInterval } from './figures';

type Attributes = Record<string, string | number>;

/** How the rows of a comparison are drawn. */
export interface Drawing { axis: SVGElement; track: (row: Compared) => SVGElement; hasReference: boolean }

export function draw(comparison: Comparison): Drawing {
  const { measure, rows, benchmark } = comparison;
  const figures = [...rows.flatMap(({ figure }) => figure ?? []), ...(benchmark ? [benchmark] : [])];
  const ticks = ticksOf(figures, measure);
  const reference = benchmark?.value ?? (isFromAverage(measure) ? 0 : undefined);
  const base = rows[0]!.figure;
  return { axis: axisOf(ticks, comparison, reference), track: (row) => trackOf(row, ticks, benchmark, base), hasReference: reference !== undefined };
}

function axisOf(ticks: Ticks, comparison: Comparison, reference: number | undefined): SVGElement {
  const root = make('svg', { class: 'chart', 'aria-hidden': 'true' });
  if (reference !== undefined) {
    const at = placeOn(ticks, reference);
    root.append(write(`rl${anchor(at, 35)}`, { x: `${at}%`, y: 13 }, referenceWords(comparison)));
  }
  const labels = make('svg', { y: '100%' });
  for (const tick of ticks.all) labels.append(write(`a${anchor(placeOn(ticks, tick), 8)}`, { x: `${placeOn(ticks, tick)}%`, y: -6 }, tickWords(tick, ticks, comparison.measure)));
  root.append(labels);
  return root;
}

function trackOf({ figure, verdict }: Compared, ticks: Ticks, benchmark: Figure | undefined, base: Figure | undefined): SVGElement {
  const root = make('svg', { class: 'chart', 'aria-hidden': 'true' });
  const at = (value: number): string => `${placeOn(ticks, value)}%`;
  const upright = (name: string, value: number): SVGElement => make('line', { class: name, x1: at(value), x2: at(value), y2: '100%' });
  root.append(...ticks.all.map((tick) => upright(tick === 0 ? 'z' : 'g', tick)));
  if (benchmark) root.append(upright('r', benchmark.value!));
  const isComparable = figure && base && figure.period === base.period;
  if (isComparable && hasInterval(base)) root.append(make('rect', { class: 'b s3', x: at(base.lower), width: `${placeOn(ticks, base.upper) - placeOn(ticks, base.lower)}%`, height: '100%' }));
  root.append(make('line', { class: 't', x2: '100%', y1: '50%', y2: '50%' }), ...marksOf(figure, verdict === 'base' ? 's3' : 's1', at));
  return root;
}

function marksOf(figure: Figure | undefined, series: string, at: (value: number) => string): SVGElement[] {
  if (!figure) return [];
  if (figure.value === null) return [make('line', { class: `x x${reasonOf(figure)}`, x1: '1.5%', x2: '98.5%', y1: '50%', y2: '50%' })];
  const kind = `${series}${figure.status.includes('[u]') ? ' u' : ''}`;
  const marks = hasInterval(figure) && figure.lower !== figure.upper
    ? [make('line', { class: `i ${kind}`, x1: at(figure.lower), x2: at(figure.upper), y1: '50%', y2: '50%' })] : [];
  if (series === 's1') return [...marks, make('circle', { class: `d ${kind}`, cx: at(figure.value), cy: '50%', r: 4.5 })];
  // A path has no per cent: a window without size carries it to its place.
  const window = make('svg', { x: at(figure.value), y: '50%' });
  window.append(make('path', { class: `d ${kind}`, d: 'M0-6.5L6.5 0 0 6.5-6.5 0Z' }));
  return [...marks, window];
}

function ticksOf(figures: readonly Figure[], measure: Measure): Ticks {
  const values = figures.flatMap(({ value, lower, upper }) => [value, lower, upper]).filter((value) => value !== null);
  if (values.length === 0 || isFromAverage(measure)) values.push(0);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const wide = ticksOver(least, most, 6);
  const widest = Math.max(...wide.all.map((tick) => tickWords(tick, wide, measure).length * 7.3));
  return ticksOver(least, most, Math.min(6, Math.max(3, Math.floor(250 / (widest + 14)))));
}

function isFromAverage({ kind }: Measure): boolean {
  return kind === 'modelled-difference' || kind === 'z-score';
}

function referenceWords({ measure, benchmark, rows }: Comparison): string {
  if (!benchmark) return 'Average';
  const when = rows.every(({ figure }) => !figure || figure.period === benchmark.period) ? '' : ` (${periodWords(benchmark.period)})`;
  return `${benchmark.areaName} ${valueWords(benchmark.value!, measure)}${when}`;
}

function tickWords(tick: number, { decimals }: Ticks, { prefix = '', suffix = '' }: Measure): string {
  return `${tick < 0 ? '\u2212' : ''}${prefix}${digits(Math.abs(tick), decimals)}${/\p{L}/u.test(suffix) ? '' : suffix}`;
}

// The letter of the reason for which a value is missing: each has its own pattern.
function reasonOf({ status }: Figure): string {
  return /\[(c|x|z|low)\]/.exec(status.join(''))?.[1] ?? 'x';
}

/** The class of text that is centred on a place, or set from or to it where it stands near an edge. */
function anchor(place: number, edge: number): string {
  if (place < edge) return '';
  return place > 100 - edge ? ' e' : ' m';
}

function write(name: string, attributes: Attributes, text: string): SVGElement {
  const element = make('text', { class: name, ...attributes });
  element.textContent = text;
  return element;
}

function make(name: string, attributes: Attributes): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, `${value}`);
  return element;
}
