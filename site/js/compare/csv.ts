// The table of everything as a file: commas, lines ended by a line feed alone, and no cell that a spreadsheet would run as a formula.
import { cellOf } from '../numbers/cell';
import type { Catalogue } from './catalogue';
import { type Entry, partnershipOf, verdictWords } from './entries';
import { groupWords } from './words';

const columns = [
  'topic', 'indicator', 'measure', 'group', 'unit', 'area', 'area_code', 'level', 'partnership', 'period', 'value', 'lower', 'upper', 'index_category',
  'sample_size', 'status', 'note', 'compared_with', 'comparison', 'benchmark', 'benchmark_verdict', 'release', 'address',
];

/** The rows as CSV, in their order, each with its release and the address of its page. */
export function csvOf(entries: readonly Entry[], catalogue: Catalogue, addressOf: (entry: Entry) => string): string {
  const rows = entries.map((entry) => cellsOf(entry, catalogue, addressOf(entry)));
  return [columns, ...rows].map((cells) => `${cells.map(cellOf).join(',')}\n`).join('');
}

function cellsOf(entry: Entry, catalogue: Catalogue, address: string): string[] {
  const { comparison: { indicator, measure, sample, rows }, area, figure, verdict } = entry;
  const number = (value: number | null | undefined): string => value?.toFixed(measure.decimals) ?? '';
  return [
    catalogue.listing.topics.find(({ slug }) => slug === indicator.topic)?.title ?? '', indicator.title, measure.name, groupWords(sample, catalogue), measure.unit,
    area.name, area.code, catalogue.levelOf(area).singular, partnershipOf(entry, catalogue), figure?.period ?? '', number(figure?.value), number(figure?.lower), number(figure?.upper), figure?.category ?? '',
    figure?.sample ?? '', figure?.status.join(' ') ?? '', figure?.note ?? '', rows[0]!.area.name, verdictWords(verdict, rows[0]!.area), figure?.benchmark ?? '', figure?.verdict ?? '', figure?.release ?? '', figure ? address : '',
  ];
}
