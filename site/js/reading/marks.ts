// The marks of a chart, each with the cell of the table that it stands for, as the drawing names them in `data-cells`.
import { areaOf, cellsOf, tableOf, wordsOf, type Words } from './cells';
import { all } from './page';

/** What can be read in a drawing, where it is on the screen just now. */
export interface Mark {
  /** Tells it from all others: its cell. */
  key: unknown;
  words: () => Words;
  area: string;
  /** The row, series or strip it is on, counted through the drawing, and its place there: of a series, a step along the axis, or per cent of a strip. */
  line: number;
  place: number;
  box: DOMRect;
  /** The surface that is meant for it. */
  zone: DOMRect;
  /** Its own element; none where it is the corner of a line or a tick among others. */
  shape?: Element | undefined;
  /** The elements that its line is made of. */
  parts?: Element[];
}

export const markOf = (cell: HTMLTableCellElement): Pick<Mark, 'key' | 'words' | 'area'> => ({ key: cell, words: () => wordsOf(cell), area: areaOf(cell) });

/** The marks of a chart of rows, lines or panels, line by line. */
export function marksOf(chart: SVGSVGElement): Mark[] {
  const cells = cellsOf(tableOf(chart));
  const panels = chart.dataset.cells!.split(';').map((panel) => panel.split(',').map((lane) => lane.split(' ').map((cell) => cells[+cell])));
  return chart.matches('.rows') ? rowsOf(chart, panels.flat()) : all<SVGSVGElement>('.w', chart).flatMap((plot, i) => linesOf(plot, panels[i]!, i));
}

type Lane = (HTMLTableCellElement | undefined)[];

function rowsOf(chart: SVGSVGElement, rows: Lane[]): Mark[] {
  const shapes = all(':is(.d, .bar, .part, line.x):not(.k *, .p *)', chart);
  return rows.flatMap((row, line) => row.flatMap((cell, place) => {
    if (!cell) return [];
    const shape = shapes.shift()!;
    const track = shape.closest('.chart > svg, .me > svg')!;
    // A track follows its label.
    const label = track.previousElementSibling!;
    const box = shape.getBoundingClientRect();
    const name = label.querySelector('.n')!.getBoundingClientRect();
    const top = Math.min(name.top, box.top - 5);
    return [{ ...markOf(cell), line, place, shape, box, parts: [label, track], zone: new DOMRect(0, top, innerWidth, Math.max(name.bottom, box.bottom + 5) - top) }];
  }));
}

function linesOf(plot: SVGSVGElement, lanes: Lane[], panel: number): Mark[] {
  const around = plot.parentElement!;
  const height = plot.viewBox.baseVal.height;
  // Where several series miss a value, one broken line says so for all.
  const gaps = all(':scope > line.x', around);
  const gapOf = lanes.map((lane) => (lane.some(isMissing) ? gaps.shift() : undefined));
  return lanes[0]!.flatMap((_, series) => {
    const parts = all(`.s${series + 1}`, around);
    const corners = parts.filter((part) => part.matches('.ln')).flatMap((path) => path.getAttribute('d')!.match(/[\d.]+/g)!.map(Number));
    return lanes.flatMap((lane, place) => {
      const cell = lane[series];
      if (!cell) return [];
      const mark = { ...markOf(cell), line: panel * 9 + series, place, parts };
      return isMissing(cell)
        ? [{ ...mark, ...inPlot(plot, 0, 0, height), box: gapOf[place]!.getBoundingClientRect() }]
        : [{ ...mark, ...inPlot(plot, corners.shift()!, corners.shift()!, height) }];
    });
  });
}

const isMissing = (cell?: Element): boolean => !!cell?.matches('.missing');

/** A place of a plot, whose units its drawing stretches, on the screen; and the plot. */
export function inPlot(plot: SVGGraphicsElement, x: number, y: number, height: number): { box: DOMRect; zone: DOMRect } {
  const { a, d, e, f } = plot.getScreenCTM()!;
  return { box: new DOMRect(a * x + e - 4, d * y + f - 4, 8, 8), zone: new DOMRect(e, f, a * 100, d * height) };
}
