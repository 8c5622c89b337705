// Sorts tables by a press on a heading: one way, the other way, and back to the order in which they came. The order stands in the address.
import { element, say } from '../element';
import { chooseFor, choiceOf, nameOf } from '../figure/choice';
import { headsOf } from './cells';
import { orderOf } from './order';
import { set, textOf } from './page';

const fewest = 5;

interface Sortable { table: HTMLTableElement; name: string; rows: HTMLTableRowElement[][] }

const tables: Sortable[] = [];

/** Makes the headings of a table buttons, where there is something to sort. */
export function attachSort(table: HTMLTableElement, figure: HTMLElement): void {
  const rows = [...table.tBodies].map((body) => [...body.rows]);
  // Rows with a drawing of their own come in the order of the subject, each in a unit of its own.
  if (rows.flat().length < fewest || table.querySelector('td.strip')) return;
  const name = nameOf(figure);
  for (const head of headsOf(table)) {
    const texts = rows.flat().map((row) => textOf(row.cells[head.cellIndex]));
    // A column of numbers in several units is called by no unit.
    if (!/^(label|period|value|sample)$/.test(head.className) || new Set(texts).size < 2 || /value$/i.test(textOf(head))) continue;
    head.append(element('button', { type: 'button', class: 'sort', click: () => press(name, head) }, ...head.childNodes));
    table.classList.add('sortable');
  }
  tables.push({ table, name, rows });
}

/** What stands first, one way and the other: names and years begin with the first, numbers with the highest. */
const firsts: Record<string, Record<string, string>> = { label: { up: 'A', down: 'Z' }, period: { up: 'oldest', down: 'newest' } };
const ofNumbers: Record<string, string> = { down: 'highest', up: 'lowest' };

function press(name: string, head: HTMLTableCellElement): void {
  const { cellIndex: column, className } = head;
  const words = firsts[className] ?? ofNumbers;
  const ways = Object.keys(words);
  const next = ways[ways.findIndex((way) => choiceOf('sort', name) === `${column}.${way}`) + 1];
  chooseFor('sort', name, next ? `${column}.${next}` : '');
  say(next ? `Sorted by ${textOf(head)}, ${words[next]!} first` : 'In the order as it came');
}

/** Puts every table in the order that the address says. */
export function sort(): void {
  for (const { table, name, rows } of tables) {
    const [column, way] = choiceOf('sort', name).split('.');
    const heads = headsOf(table);
    const head = heads.find((one) => column === `${one.cellIndex}` && one.querySelector('.sort'));
    for (const one of heads) one.removeAttribute('aria-sort');
    if (head) set(head, { 'aria-sort': way === 'down' ? 'descending' : 'ascending' });
    rows.forEach((ofBody, i) => {
      const order = head && orderOf(ofBody.map((row) => textOf(row.cells[head.cellIndex])), head.className, way === 'down');
      table.tBodies[i]!.append(...(order ? order.map((place) => ofBody[place]!) : ofBody));
    });
  }
}
