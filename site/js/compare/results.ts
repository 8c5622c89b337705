// What a comparison shows: sentences, then cards or one table, with the ways to choose indicators and to take it away.
import { copy } from '../figure/copy';
import { later } from '../later';
import { choose, chosen } from '../state';
import { type Setting, topicsOf } from './cards';
import type { Area, Catalogue } from './catalogue';
import type { Compared, Comparison, LeftOut, Outcome } from './comparing';
import { csvOf } from './csv';
import { entriesOf, type Entry, type Order } from './entries';
import { everythingOf } from './everything';
import { button, make } from './make';
import { Picker } from './picker';
import { type Side, sideInSentence } from './sides';
import { type Piece, summaryOf } from './summary';
import { capital, counted, listOf } from './words';

export class Results {
  /** What was found, in sentences. */
  readonly head = make('section', { class: 'compare__head', 'aria-labelledby': 'compare-title' });
  /** The figures, with what can be done with them. */
  readonly root = make('section', { class: 'compare__results', 'aria-label': 'Figures' });
  private readonly heading = make('h2', { id: 'compare-title' });
  private readonly summary = make('ul', { class: 'compare__summary' });
  private readonly picker: Picker;
  private readonly views = (['charts', 'table'] as const).map((view) => button(view === 'charts' ? 'Charts' : 'One table', () => choose({ view: view === 'table' ? view : '' }), { class: 'compare-tools__view' }));
  private readonly order = make('select', { class: 'compare-tools__order', id: 'compare-order' }, ...[['', 'By topic'], ['area', 'By area'], ['verdict', 'Clear differences first']].map(([value, words]) => make('option', { value }, words)));
  private readonly ordering = make('span', { class: 'compare-tools__ordering' }, make('label', { for: 'compare-order' }, 'Order '), this.order);
  private readonly link = make('input', { class: 'compare-tools__link', readonly: true, 'aria-label': 'Link to this comparison' });
  private readonly body = make('div', { class: 'compare__body' });
  private readonly leftOut = make('details', { class: 'govuk-details compare__left-out' });
  private entries: Entry[] = [];
  private setting: Setting;

  /** @param say tells what was done to those who do not see it */
  constructor(private readonly catalogue: Catalogue, private readonly figureForm: string, private readonly say: (words: string) => void) {
    this.picker = new Picker(catalogue);
    this.setting = { catalogue, sides: [], addressOf: (row, comparison) => this.addressOf(row, comparison) };
    this.order.addEventListener('change', () => choose({ sort: this.order.value }, 'refine'));
    this.link.hidden = true;
    this.head.hidden = this.root.hidden = true;
    this.head.append(this.heading, this.summary);
    this.root.append(this.picker.root,
      make('div', { class: 'compare-tools' },
        make('span', { class: 'compare-tools__views', role: 'group', 'aria-label': 'Show as' }, ...this.views), this.ordering,
        button('Download as CSV', () => this.download(), { class: 'compare-tools__act' }), button('Copy link', () => void this.copy(), { class: 'compare-tools__act' }), this.link),
      this.body, this.leftOut);
  }

  /** Shows nothing. */
  clear(): void {
    this.head.hidden = this.root.hidden = true;
    this.body.replaceChildren();
  }

  /**
   * Shows what was found out of the sides: made piece by piece, and put on the page at once.
   * @param isWanted whether it still is: something else may be chosen in between
   * @returns whether it was shown
   */
  async show(sides: readonly Side[], outcome: Outcome, isWanted: () => boolean): Promise<boolean> {
    const setting = { ...this.setting, sides };
    const comparisons = this.picker.of(outcome.comparisons);
    const isTable = chosen('view') === 'table';
    const topics = isTable ? [] : await inPieces(topicsOf(comparisons, setting));
    if (!isWanted()) return false;
    this.head.hidden = this.root.hidden = false;
    this.link.hidden = true;
    this.setting = setting;
    const names = sides.map((side) => sideInSentence(side, this.catalogue));
    this.heading.textContent = capital(names.length === 1 ? names[0]! : `${names[0]} compared with ${listOf(names.slice(1))}`);
    this.picker.show(outcome.comparisons);
    this.summary.replaceChildren(...summaryOf(sides, comparisons, this.catalogue, comparisons.length < outcome.comparisons.length ? 'chosen indicator' : 'indicator').map((pieces) => make('li', {}, ...pieces.map(pieceOf))));
    this.showBody(comparisons, isTable, topics);
    this.showLeftOut(outcome.leftOut);
    return true;
  }

  private showBody(comparisons: readonly Comparison[], isTable: boolean, topics: readonly HTMLElement[]): void {
    const order = (['area', 'verdict'].includes(chosen('sort')) ? chosen('sort') : 'topic') as Order;
    this.views.forEach((view, i) => view.setAttribute('aria-pressed', `${isTable === (i === 1)}`));
    this.order.value = order === 'topic' ? '' : order;
    this.ordering.hidden = !isTable;
    this.entries = entriesOf(comparisons, this.setting.sides, isTable ? order : 'topic');
    if (comparisons.length === 0) this.body.replaceChildren(make('p', {}, this.picker.isEmpty ? 'No indicator is chosen.' : 'These areas have no figures that are alike: no measure of the same people that the first area and another one have both.'));
    else if (isTable) this.body.replaceChildren(everythingOf(this.entries, this.setting));
    else this.body.replaceChildren(...jumpTo(comparisons, this.catalogue), ...topics);
  }

  private showLeftOut(leftOut: readonly LeftOut[]): void {
    this.leftOut.hidden = leftOut.length === 0;
    this.leftOut.replaceChildren(
      make('summary', { class: 'govuk-details__summary' }, make('span', { class: 'govuk-details__summary-text' }, `Why ${counted(leftOut.length, 'other indicator')} cannot be compared`)),
      make('ul', { class: 'govuk-details__text' }, ...leftOut.map((one) => make('li', {}, make('a', { href: one.indicator.address }, one.indicator.title), `: ${whyWords(one, this.setting.sides[0]![0]!)}`))));
  }

  private addressOf({ area }: Compared, { indicator }: Comparison): string {
    return this.figureForm.replace('{area}', area.address).replace('{indicator}', indicator.slug);
  }

  private download(): void {
    const csv = csvOf(this.entries, this.catalogue, (entry) => new URL(this.addressOf(entry, entry.comparison), location.href).href);
    const address = URL.createObjectURL(new Blob([csv], { type: 'text/csv;charset=utf-8' }));
    make('a', { href: address, download: `compare-${this.setting.sides.flat().slice(0, 6).map(({ code }) => code.toLowerCase()).join('-')}.csv` }).click();
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
    this.say(`${counted(this.entries.length, 'row')} downloaded.`);
  }

  // Where the browser keeps the clipboard closed, the link stands there to be taken by hand.
  private async copy(): Promise<void> {
    if (await copy(location.href)) return this.say('Link copied.');
    this.link.value = location.href;
    this.link.hidden = false;
    this.link.select();
    this.say('The link is ready to be copied.');
  }
}

async function inPieces<T>(things: Iterable<T>): Promise<T[]> {
  const made: T[] = [];
  for (const thing of things) {
    made.push(thing);
    await later();
  }
  return made;
}

function pieceOf(piece: Piece): Node | string {
  return typeof piece === 'string' ? piece : make('a', { href: `#${piece.indicator}` }, piece.text);
}

function jumpTo(comparisons: readonly Comparison[], { listing }: Catalogue): HTMLElement[] {
  const topics = listing.topics.filter(({ slug }) => comparisons.some(({ indicator }) => indicator.topic === slug));
  if (topics.length < 3) return [];
  return [make('nav', { class: 'jump', 'aria-label': 'Topics' }, make('ul', {}, ...topics.map(({ slug, title }) => make('li', {}, make('a', { href: `#topic-${slug}` }, title)))))];
}

function whyWords({ why, areas }: LeftOut, base: Area): string {
  const names = listOf(areas.map(({ spoken }) => spoken));
  if (why === 'alone') return `only ${names} has figures.`;
  if (why === 'without-first') return `${base.spoken} has no figures; ${names} have.`;
  return `measured in other ways, or of other groups of people, in ${names}.`;
}
