// The figures that are drawn, as a file: one figure a row, in the columns of the site's own files, and the address of the page where each is explained.
import type { Catalogue } from './catalogue';
import type { Figure } from './chunk';
import { plain } from './number';

/** The figures as CSV. */
export function csvOf(figures: readonly Figure[], catalogue: Catalogue, addressOf: (figure: Figure) => string): string {
  const dimensions = catalogue.index.dimensions.map(({ code }) => code).filter((code) => figures.some(({ categories }) => code in categories));
  const head = [
    'area_code', 'area_name', 'indicator', 'measure', 'unit', 'period', ...dimensions, 'value', 'lower', 'upper', 'sample_size', 'status', 'note',
    'benchmark', 'verdict', 'verdict_reason', 'release', 'address',
  ];
  const rows = figures.map((figure) => {
    const { source: { indicator, measure }, area, period, categories, value, lower, upper, sample, status, note, benchmark, verdict, untested, release } = figure;
    const number = (one: number | null) => one === null ? '' : plain(one, measure.decimals);
    return [
      area, catalogue.area(area)?.name ?? '', indicator.slug, measure.id, measure.unit, period, ...dimensions.map((code) => categories[code] ?? ''),
      number(value), number(lower), number(upper), sample === null ? '' : `${sample}`, status.join(' '), note, benchmark, verdict, untested, release, addressOf(figure),
    ];
  });
  return [head, ...rows].map((row) => `${row.map(cellOf).join(',')}\n`).join('');
}

/** A cell: quoted where it must be, and never one that a spreadsheet would run as a formula. */
export function cellOf(text: string): string {
  const guarded = /^[=+\-@\t\r]/.test(text) && !/^-?\d+(\.\d+)?$/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
