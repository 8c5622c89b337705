// Where a reader says which areas to compare: the list of those chosen, a box to add one, and what is likely to be added next.
import { Box } from '../find/box';
import type { Found } from '../find/finder';
import { look, type Looked } from '../find/look';
import type { Area, Catalogue } from './catalogue';
import { button, make } from './make';
import { joined, mostSides, movedUp, nameOf, neighboursOf, type Side, takenApart } from './sides';
import { capital, listOf } from './words';

/** Called with the sides that a reader wants, and with what was done, in words. */
export type Want = (sides: readonly Side[], done: string) => void;

export class Chooser {
  private readonly list = make('ol', { class: 'sides' });
  private readonly ways = make('p', { class: 'compare__ways' });
  private readonly label = make('label', { class: 'find__label', for: 'compare-find' });
  private readonly input = make('input', { class: 'find__input', id: 'compare-find', type: 'search', maxlength: '100', autocomplete: 'off', autocapitalize: 'off', spellcheck: 'false', placeholder: 'Area or council' });
  private readonly form: HTMLFormElement;
  private sides: readonly Side[] = [];

  /** @param lists where the lists that names are found in lie, as the box of every page has them */
  constructor(private readonly catalogue: Catalogue, private readonly want: Want, lists: DOMStringMap) {
    this.form = make('form', { class: 'find compare__find', 'data-index': lists.find, 'data-postcodes': lists.postcodes, 'data-hint': lists.hint },
      this.label, make('div', { class: 'find__row' }, this.input, make('button', { class: 'find__button', type: 'submit' }, 'Add')));
    new Box(this.form, this.input, { look: (text) => this.look(text), pick: (thing) => this.pick(thing) });
  }

  /** What it is made of, in order. */
  get parts(): HTMLElement[] {
    return [this.list, this.form, this.ways];
  }

  /** Shows what is chosen; the focus stays on what was pressed, or on what took its place. */
  show(sides: readonly Side[]): void {
    this.sides = sides;
    const before = this.acts();
    const place = before.findIndex((act) => act === document.activeElement);
    this.list.replaceChildren(...sides.map((side, i) => this.rowOf(side, i)));
    this.list.hidden = sides.length === 0;
    this.label.textContent = sides.length === 0 ? 'First area' : sides.length === 1 ? `Compare ${nameOf(sides[0]!, this.catalogue)} with` : 'Add another area';
    this.form.hidden = sides.length >= mostSides;
    this.ways.replaceChildren(...this.waysOn());
    if (place >= 0) (this.acts().find((act) => act.ariaLabel === before[place]!.ariaLabel) ?? this.acts()[Math.min(place, this.acts().length - 1)] ?? this.input).focus();
  }

  private acts(): HTMLButtonElement[] {
    return [this.list, this.ways].flatMap((part) => [...part.querySelectorAll('button')]);
  }

  private rowOf(side: Side, place: number): HTMLLIElement {
    const name = nameOf(side, this.catalogue);
    const act = (what: string, mark: string, sides: readonly Side[], done: string): HTMLButtonElement =>
      button(mark, () => this.want(sides, done), { class: `sides__act${mark.length > 1 ? ' sides__act--words' : ''}`, 'aria-label': `${what} ${name}`, title: what });
    const [first] = side;
    const kind = side.length === 1 ? capital(this.catalogue.kindOf(first!)) : listOf(side.map((area) => area.name));
    return make('li', { class: 'sides__side' },
      make('span', { class: 'sides__words' },
        side.length === 1 ? make('a', { href: first!.address, class: 'sides__name' }, name) : make('b', { class: 'sides__name' }, name),
        make('span', { class: 'sides__kind' }, kind),
        side.length > 1 && act('Take apart', 'Take apart', takenApart(this.sides, place), `${name} taken apart`),
        place === 0 && make('span', { class: 'sides__base' }, side.length === 1 ? 'Others are compared with it' : `Others are compared with ${first!.name}`)),
      make('span', { class: 'sides__acts' },
        place > 0 && act('Move up', '↑', movedUp(this.sides, place), `${name} moved up`),
        act('Remove', '×', this.sides.filter((_, i) => i !== place), `${name} removed`)));
  }

  private waysOn(): HTMLElement[] {
    const { sides, catalogue } = this;
    const way = (words: string, wanted: readonly Side[], done: string): HTMLButtonElement => button(words, () => this.want(wanted, done), { class: 'compare__way', 'aria-label': words });
    const near = neighboursOf(sides, catalogue);
    const set = catalogue.together.find(({ areas }) => areas.includes(near[0]!));
    const others = near.length === 1 ? near[0]!.name : set && `the other ${set.name}`;
    return [
      ...(others && sides.length < mostSides ? [way(`Add ${others}`, [...sides, near], `${capital(others)} added`)] : []),
      ...(sides.length > 2 ? [way('Join all but the first into a partnership', joined(sides), 'Joined into a partnership')] : []),
      ...(sides.length > 0 ? [way('Start again', [], 'Everything removed')] : []),
    ];
  }

  private async look(text: string): Promise<Looked> {
    const { found, words } = await look(this.form, text, 200);
    const areas = found.flatMap((thing) => this.offersOf(thing)).filter(({ address }, i, all) => all.findIndex((other) => other.address === address) === i).slice(0, 8);
    return { found: areas, words: areas.length > 0 || !text ? `${areas.length} found` : found.length > 0 ? 'No area was found' : words };
  }

  // A council stands for the areas it lies in; a larger area brings the areas in it as partnerships. What is offered has the codes it stands for as address.
  private offersOf({ address, kind, name, others }: Found): Found[] {
    return [address, ...others.map((other) => other.address)].flatMap((one): Found[] => {
      const area = this.catalogue.addresses.get(one);
      if (!area?.data) return [];
      const notes = [kind === 'Council' && area.name !== name && `where ${name} lies`, this.sides.flat().includes(area) && 'already chosen'].filter(Boolean);
      const own = { kind: capital(this.catalogue.kindOf(area)), name: area.name, note: notes.join(', '), address: area.code, others: [] };
      const sets = kind === 'Council' ? [] : this.catalogue.together.filter(({ areas }) => areas.every((member) => member.parent === area.code));
      return [own, ...sets.map(({ name: together, areas }) => ({ kind: `Partnership of ${areas.length} areas`, name: capital(together), note: '', address: areas.map(({ code }) => code).join(' '), others: [] }))];
    });
  }

  private pick({ name, address }: Found): void {
    const chosen = new Set(this.sides.flat());
    const areas = address.split(' ').map((code) => this.catalogue.find(code)).filter((area): area is Area => area !== undefined && !chosen.has(area));
    this.want(areas.length > 0 ? [...this.sides, areas] : this.sides, areas.length > 0 ? `${name} added` : `${name} is already chosen`);
  }
}
