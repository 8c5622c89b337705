// The figures of an area, from the file beside its page, and of the areas that stand beside it there.
import { newer } from '../numbers/period';
import type { Catalogue } from './catalogue';

/** A file of figures, column by column; docs/schemas/page-data.schema.json says more. */
export interface FigureFile { rows: number; columns: Record<string, (string | number | null)[]> }

export interface Figure {
  area: string;
  areaName: string;
  indicator: string;
  measure: string;
  /** Of whom: the category of each dimension; none for the total. */
  categories: [dimension: string, category: string][];
  period: string;
  value: number | null;
  lower: number | null;
  upper: number | null;
  sample: string;
  /** Markers such as [u], in their order. */
  status: string[];
  note: string;
  release: string;
  /** The release, or the one that it corrects: figures of one edition were made in the same way. */
  edition: string;
  /** The category of a composite index; empty for any other number. */
  category: string;
  /** What the site compares it with: the code of the UK or nation, `average` or `mean-of-areas`; empty where with nothing. */
  benchmark: string;
  /** What the site says of it against that; worked out once, when the site is built. */
  verdict: string;
}

/** Every figure of a file, in its order. */
export function readFigures({ rows, columns }: FigureFile, catalogue: Catalogue): Figure[] {
  const dimensions = catalogue.listing.dimensions.map(({ code }) => code).filter((code) => code in columns);
  const text = (name: string, row: number): string => String(columns[name]?.[row] ?? '');
  const editionOf = (release: string): string => catalogue.listing.releases.find(({ date }) => date === release)?.corrects ?? release;
  const number = (name: string, row: number): number | null => {
    const value = columns[name]?.[row];
    return typeof value === 'number' ? value : null;
  };
  return Array.from({ length: rows }, (_, row) => ({
    area: text('area_code', row), areaName: text('area_name', row), indicator: text('indicator', row), measure: text('measure', row), period: text('period', row),
    categories: dimensions.map((code): [string, string] => [code, text(code, row)]).filter(([, category]) => category),
    value: number('value', row), lower: number('lower', row), upper: number('upper', row), sample: text('sample_size', row),
    status: text('status', row).split(' ').filter(Boolean), note: text('note', row), release: text('release', row), edition: editionOf(text('release', row)),
    category: text('index_category', row), benchmark: text('benchmark', row), verdict: text('verdict', row),
  }));
}

/** What makes figures of an indicator comparable: one measure, of the same people. */
export function keyOf({ measure, categories }: Figure): string {
  return [measure, ...categories.map((pair) => pair.join('='))].join('|');
}

/** Whether a figure has an interval. */
export function hasInterval(figure: Figure): figure is Figure & { lower: number; upper: number } {
  return figure.lower !== null && figure.upper !== null;
}

/** The figure of a period, or the newest. */
export function ofPeriod(figures: readonly Figure[], period?: string): Figure | undefined {
  return figures.find((figure) => figure.period === period) ?? figures.reduce<Figure | undefined>((best, figure) => (best && !newer(figure.period, best.period) ? best : figure), undefined);
}
