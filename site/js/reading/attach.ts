// What helps a reader with the figures of a page: values are read, an area is marked everywhere, tables are sorted.
import { onChoice } from '../state';
import { cellsOf, figures } from './cells';
import { attachBar, light } from './light';
import { all } from './page';
import { attachDrawings, listen } from './read';
import { attachSort, sort } from './sort';

export function attachReading(page: HTMLElement): void {
  const seen = new Set<Element>();
  const show = (): void => {
    sort();
    light();
  };
  const attach = (): void => {
    const before = seen.size;
    for (const table of all<HTMLTableElement>('table', page)) {
      const figure = table.closest<HTMLElement>(figures);
      if (seen.has(table) || !figure) continue;
      seen.add(table);
      // Marks know their cells by the order in which they came.
      cellsOf(table);
      attachDrawings(figure);
      if (figure.matches('.figure-table')) attachSort(table, figure);
    }
    for (const cards of all('.cards:has(.bare)', page)) {
      if (!seen.has(cards)) attachDrawings(cards);
      seen.add(cards);
    }
    if (seen.size === before) return;
    all<HTMLSelectElement>('.highlight select', page).forEach(attachBar);
    show();
  };
  attach();
  listen();
  onChoice(show);
  // Figures that come later, as when one is turned to another breakdown, are read like all others.
  new MutationObserver(attach).observe(page, { childList: true, subtree: true });
}
