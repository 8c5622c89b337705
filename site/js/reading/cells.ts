// What a table says of each of its values. All that is shown of a mark comes from here, so that it cannot differ from the table.
import { all, textOf } from './page';

/** What there is to read of one figure. */
export interface Words {
  /** What it is of: "Kent", "Women, Disabled". */
  name: string;
  /** Where its name leads; empty where nowhere. */
  address: string | undefined;
  /** The area it is of, as addresses name it; empty where the table names none. */
  area: string;
  value: string;
  period: string;
  /** What else its row says, each with the heading of its column. */
  facts: [text: string, heading: string][];
}

export const figures = '.figure-table[id], .profile-table, .profile-history, .headline';

/** The table of the figure that a drawing belongs to. */
export const tableOf = (drawing: Element): HTMLTableElement => drawing.closest(figures)!.querySelector('table')!;

export const headsOf = (table: HTMLTableElement): HTMLTableCellElement[] => [...table.tHead!.rows[0]!.cells];

/** What the column of a cell is called. */
export const headingOf = (cell: HTMLTableCellElement): string => textOf(headsOf(cell.closest('table')!)[cell.cellIndex]);

const known = new Map<Element, HTMLTableCellElement[]>();

/** The value cells of a table, in the order in which they came, whatever the order of its rows is now. */
export function cellsOf(table: Element): HTMLTableCellElement[] {
  if (!known.has(table)) known.set(table, all('tbody .value', table));
  return known.get(table)!;
}

/** Whether a value is the first of its row; others stand beside it to be compared with. */
const isFirst = (value: Element): boolean => value.parentElement!.querySelector('.value') === value;

export const areaOf = (value: Element): string => (isFirst(value) && value.parentElement!.querySelector<HTMLElement>('[data-area]')?.dataset.area) || '';

export function wordsOf(value: HTMLTableCellElement): Words {
  const row = value.parentElement as HTMLTableRowElement;
  const find = (selector: string): HTMLAnchorElement | null => row.querySelector(selector);
  // What stands beside is named by itself, or by the cell before it.
  const names = isFirst(value) ? [] : [value.dataset.of ?? textOf(value.previousElementSibling)];
  const facts: Words['facts'] = [];
  let last: Element | undefined;
  for (const cell of row.cells) {
    const text = textOf(cell);
    if (cell.matches('.value')) last = cell;
    else if (cell.matches('.label')) {
      if (!last) names.push(text);
    } else if (last === value && text && !cell.matches('.release, .strip')) facts.push([text, headingOf(cell)]);
  }
  return {
    name: names.join(', '), area: areaOf(value), value: textOf(value), period: textOf(find('.period')), facts, address: isFirst(value) ? find('.label a')?.href : '',
  };
}
