// Everything compared, in one table: a row for each figure. The file to take away holds the same rows in the same order.
import { periodWords } from '../numbers/period';
import { measureWords, rangeOf, type Setting, valueOf } from './cards';
import { benchmarkWords, type Entry, verdictWords } from './entries';
import { make } from './make';
import { capital, statusWords } from './words';

/** The table of entries. */
export function everythingOf(entries: readonly Entry[], { catalogue, addressOf }: Setting): HTMLElement {
  const base = entries[0]?.comparison.rows[0]!.area;
  const titles = [['label', 'Indicator'], ['label', 'Area'], ['value', 'Value'], ['interval', 'Range'], ['period', 'Period'], ['label', base ? `Compared with ${base.name}` : ''], ['label', 'Compared with the UK, nation or average'], ['sample', 'Sample size'], ['status', 'Status']];
  const rows = entries.map((entry) => {
    const { comparison, figure, area, verdict } = entry;
    const cell = (name: string, ...held: (Node | string)[]): HTMLTableCellElement => make('td', { class: name, role: 'cell' }, ...held);
    return make('tr', { role: 'row' },
      make('th', { scope: 'row', class: 'label', role: 'rowheader' }, make('a', { href: comparison.indicator.address }, comparison.indicator.title), make('span', { class: 'words everything__measure' }, measureWords(comparison, catalogue))),
      cell('label', figure ? make('a', { href: addressOf(entry, comparison) }, area.name) : area.name),
      cell(`value${figure?.value == null ? ' missing' : ''}`, figure ? valueOf(figure, comparison, catalogue) : ''),
      cell('interval', figure ? rangeOf(figure, comparison) : ''), cell('period', figure ? periodWords(figure.period) : ''),
      cell('label everything__verdict', capital(verdictWords(verdict, comparison.rows[0]!.area))), cell('label everything__verdict', capital(benchmarkWords(entry, comparison.rows[0]!.area, catalogue))),
      cell('sample', figure?.sample ? grouped(figure.sample) : ''),
      cell('status', figure && figure.value !== null ? statusWords(figure.status, catalogue) : ''));
  });
  return make('div', { class: 'figure-table everything' },
    make('table', { class: 'wide', role: 'table', 'aria-label': 'Everything compared' },
      make('thead', { role: 'rowgroup' }, make('tr', { role: 'row' }, ...titles.map(([name, title]) => make('th', { scope: 'col', class: name, role: 'columnheader' }, title)))),
      make('tbody', { role: 'rowgroup' }, ...rows)));
}

function grouped(sample: string): string {
  return sample.replace(/\B(?=(\d{3})+$)/g, ',');
}
