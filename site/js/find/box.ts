// The box in which things are found by name: a combobox with a list below it, as WAI-ARIA 1.2 describes it.
import { element } from '../element';
import type { Found } from './finder';
import { isPostcode, mayBePostcode } from './postcode';
import { look, type Looked } from './look';

let boxes = 0;

/** Makes the box of a form suggest what fits; on the search page the page itself shows it. */
export function attachBox(form: HTMLElement): void {
  if (!(form instanceof HTMLFormElement) || form.closest('[data-module=find-page]')) return;
  const input = form.querySelector('input');
  if (input) new Box(form, input);
}

/** What a box looks among, and what becomes of what is picked; by itself it looks among everything and goes to the page that is picked. */
export interface BoxUse { look: (text: string) => Promise<Looked>; pick: (thing: Found) => void }

export class Box {
  private readonly id = `find-${++boxes}`;
  private readonly list = element('ul', {
    id: this.id, class: 'find__list', hidden: '', role: 'listbox', 'aria-label': 'What was found',
    // A press would take the focus from the box, which closes the list before the click arrives.
    mousedown: (event) => event.preventDefault(),
    click: (event) => {
      const option = (event.target as Element).closest('[role=option]');
      if (option) this.go([...this.list.children].indexOf(option));
    },
  });
  private readonly status = element('p', { class: 'find__status', role: 'status' });
  private found: Found[] = [];
  private active = -1;
  private asked = 0;

  constructor(private readonly form: HTMLFormElement, private readonly input: HTMLInputElement, private readonly use?: BoxUse) {
    for (const [name, value] of Object.entries({ role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': this.id })) input.setAttribute(name, value);
    input.parentElement!.append(this.list);
    form.append(this.status);
    // Without scripts a postcode finds nothing, so only they speak of it.
    if (form.dataset.hint) input.placeholder = form.dataset.hint;
    input.addEventListener('focus', () => void this.look(''), { once: true });
    input.addEventListener('input', () => void this.ask());
    input.addEventListener('keydown', (event) => this.press(event));
    input.addEventListener('blur', () => this.close());
    form.addEventListener('submit', (event) => this.submit(event));
  }

  private look(text: string): Promise<Looked> {
    return this.use ? this.use.look(text) : look(this.form, text);
  }

  private async ask(): Promise<void> {
    const text = this.input.value.trim();
    const turn = ++this.asked;
    if (!text) return this.close();
    const looked = await this.look(text);
    if (turn === this.asked && document.activeElement === this.input) this.show(looked);
  }

  private show({ found, words }: Looked): void {
    this.found = found;
    this.active = -1;
    this.list.replaceChildren(...found.map((thing, i) => optionOf(thing, `${this.id}-${i}`)));
    this.open(found.length > 0);
    this.status.textContent = words;
    this.status.classList.toggle('find__status--seen', found.length === 0 && words !== '');
  }

  private open(open: boolean): void {
    this.list.hidden = !open;
    this.input.setAttribute('aria-expanded', `${open}`);
    if (!open) this.activate(-1);
  }

  private close(): void {
    this.asked++;
    this.open(false);
    this.status.textContent = '';
    this.status.classList.remove('find__status--seen');
  }

  private activate(place: number): void {
    this.active = place;
    [...this.list.children].forEach((option, i) => {
      option.setAttribute('aria-selected', `${i === place}`);
      if (i === place) option.scrollIntoView({ block: 'nearest' });
    });
    if (place < 0) this.input.removeAttribute('aria-activedescendant');
    else this.input.setAttribute('aria-activedescendant', `${this.id}-${place}`);
  }

  private press(event: KeyboardEvent): void {
    const count = this.found.length;
    const open = !this.list.hidden;
    if (event.key === 'Escape' && open) this.close();
    else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && count > 0 && this.input.value.trim()) {
      if (!open) this.open(true);
      // One step past either end stands in the box itself.
      const step = event.key === 'ArrowDown' ? 1 : -1;
      this.activate((this.active + 1 + step + count + 1) % (count + 1) - 1);
    } else if (event.key === 'Enter' && open && this.active >= 0) this.go(this.active);
    else return;
    event.preventDefault();
  }

  private go(place: number): void {
    const thing = this.found[place];
    if (!thing) return;
    if (!this.use) return location.assign(thing.address);
    this.input.value = '';
    this.close();
    this.use.pick(thing);
  }

  /** A postcode is never sent, whole or in part: it leads to its council, or to words that say what is missing. Where things are picked, the first of them is. */
  private submit(event: Event): void {
    const text = this.input.value.trim();
    if (text && !this.use && !mayBePostcode(text)) return;
    event.preventDefault();
    this.input.focus();
    if (!text) return;
    const turn = ++this.asked;
    void this.look(text).then((looked) => {
      if (turn !== this.asked) return;
      this.show(looked);
      if (this.use || isPostcode(text)) this.go(0);
    });
  }
}

function optionOf(thing: Found, id: string): HTMLLIElement {
  return element('li', { id, class: 'find__option', role: 'option', 'aria-selected': 'false' },
    element('span', { class: 'find__name' }, thing.name), ' ', element('span', { class: 'find__note' }, [thing.kind, thing.note].filter(Boolean).join(' · ')));
}
