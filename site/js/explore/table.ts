// A table of exactly what is drawn: a row a mark, in the order that was chosen. A long one is folded to its first rows; on paper it is whole.
import type { Catalogue } from './catalogue';
import type { Figure } from './chunk';
import { button, linkTo, make } from './dom';
import { SelectField } from './fields';
import { countText, rangeText, valueText } from './number';
import { byTime, periodName } from './period';
import type { Item } from './picture';
import { positionText, statusText, verdictText } from './words';

type Part = (item: Item) => string;

const foldedAt = 12;

export class Table {
  readonly element = make('section', 'explore__table');
  private readonly order = new SelectField('Order of the rows', (value) => this.choose(value));
  private readonly holder = make('div', '');
  private open = false;

  constructor(private readonly catalogue: Catalogue, private readonly addressOf: (figure: Figure) => string, private readonly choose: (order: string) => void) {
    this.element.append(make('h3', '', 'What is drawn'), this.order.element, this.holder);
  }

  /** Shows items; `heads` name the figures of each. */
  show(items: readonly Item[], heads: readonly string[], order: string): void {
    const options = [{ value: '', text: 'As drawn' }, { value: 'name', text: 'By name' }, ...heads.map((head, place) => ({ value: `${place + 1}`, text: `By ${head}, highest first` }))];
    this.order.show([{ label: '', options }], options.some(({ value }) => value === order) ? order : '');
    const rows = this.ordered(items, order);
    const same = heads.map((_, place) => this.sameVerdict(items, place));
    const parts = partsOf(items, heads.length > 1);
    const table = make('table', items.length > foldedAt && !this.open ? 'folded' : '',
      make('caption', '', `${countText(items.length)} ${items.length === 1 ? 'row' : 'rows'}`),
      make('thead', '', row(['Area', ...heads.map((head, place) => same[place] ? `${head} (each ${same[place]})` : head)])),
      make('tbody', '', ...rows.map((item) => this.rowOf(item, parts, same))));
    const unfold = items.length <= foldedAt ? undefined : button(this.open ? `Show the first ${foldedAt} rows` : `Show all ${countText(items.length)} rows`, () => {
      this.open = !this.open;
      this.show(items, heads, order);
      this.holder.querySelector<HTMLElement>('button')?.focus();
    });
    unfold?.setAttribute('aria-expanded', `${this.open}`);
    this.holder.replaceChildren(table, ...(unfold ? [unfold] : []));
  }

  private ordered(items: readonly Item[], order: string): Item[] {
    const place = Number(order) - 1;
    if (order === 'name') return [...items].sort((a, b) => a.name.localeCompare(b.name, 'en-GB') || a.more.localeCompare(b.more, 'en-GB') || byTime(a.figures[0]!.period, b.figures[0]!.period));
    if (!items[0]?.figures[place]) return [...items];
    return [...items].sort((a, b) => (b.figures[place]!.value ?? -Infinity) - (a.figures[place]!.value ?? -Infinity));
  }

  /** A verdict that all rows share is said once, in the head; empty where they differ. */
  private sameVerdict(items: readonly Item[], place: number): string {
    const verdicts = new Set(items.map(({ figures }) => verdictText(figures[place]!, this.catalogue)).filter(Boolean));
    return items.length > 1 && verdicts.size === 1 ? [...verdicts][0]! : '';
  }

  private rowOf(item: Item, parts: Part[], same: readonly string[]): HTMLTableRowElement {
    const [first = '', ...others] = parts.map((part) => part(item)).filter(Boolean);
    const head = make('th', '', linkTo(this.addressOf(item.figures[0]!), first), ...others.map((other) => make('span', '', other)));
    head.scope = 'row';
    return make('tr', item.marked ? 'own' : '', head, ...item.figures.map((figure, place) => this.cellOf(figure, same[place]!)));
  }

  private cellOf(figure: Figure, same: string): HTMLTableCellElement {
    const { value, status, source: { measure } } = figure;
    const range = rangeText(figure);
    const notes = [range && `range ${range}`, value === null ? '' : statusText(status), same ? '' : verdictText(figure, this.catalogue), positionText(figure)].filter(Boolean);
    return make('td', value === null ? 'value missing' : 'value', make('strong', '', value === null ? statusText(status) || 'no figure' : valueText(value, measure)), ...notes.map((note) => make('span', '', note)));
  }
}

/** What names a row: what tells it from the others first. */
function partsOf(items: readonly Item[], pair: boolean): Part[] {
  const parts: Part[] = [({ name }) => name, ({ more }) => more, ({ figures: [figure] }) => pair ? '' : periodName(figure!.period)];
  const kinds = parts.map((part) => new Set(items.map(part)).size);
  return kinds[0]! > 1 ? parts : kinds[1]! > 1 ? [parts[1]!, parts[0]!, parts[2]!] : kinds[2]! > 1 ? [parts[2]!, parts[0]!, parts[1]!] : parts;
}

function row(texts: readonly string[]): HTMLTableRowElement {
  return make('tr', '', ...texts.map((text) => {
    const cell = make('th', '', text);
    cell.scope = 'col';
    return cell;
  }));
}
