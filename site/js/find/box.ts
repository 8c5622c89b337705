// The box in which things are found by name: a combobox with a list below it, as WAI-ARIA 1.2 describes it.
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

class Box {
  private readonly list = document.createElement('ul');
  private readonly status = document.createElement('p');
  private readonly id = `find-${++boxes}`;
  private found: Found[] = [];
  private active = -1;
  private asked = 0;

  constructor(private readonly form: HTMLFormElement, private readonly input: HTMLInputElement) {
    this.makeList();
    // Without scripts a postcode finds nothing, so only they speak of it.
    if (form.dataset.hint) input.placeholder = form.dataset.hint;
    input.addEventListener('focus', () => void look(form, ''), { once: true });
    input.addEventListener('input', () => void this.ask());
    input.addEventListener('keydown', (event) => this.press(event));
    input.addEventListener('blur', () => this.close());
    form.addEventListener('submit', (event) => this.submit(event));
  }

  private makeList(): void {
    const { input, list, status } = this;
    list.id = this.id;
    list.className = 'find__list';
    list.hidden = true;
    list.setAttribute('role', 'listbox');
    list.setAttribute('aria-label', 'What was found');
    // A press would take the focus from the box, which closes the list before the click arrives.
    list.addEventListener('mousedown', (event) => event.preventDefault());
    list.addEventListener('click', (event) => {
      const option = (event.target as Element).closest('[role=option]');
      if (option) this.go([...list.children].indexOf(option));
    });
    status.className = 'find__status';
    status.setAttribute('role', 'status');
    for (const [name, value] of Object.entries({ role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': list.id })) input.setAttribute(name, value);
    input.parentElement!.append(list);
    this.form.append(status);
  }

  private async ask(): Promise<void> {
    const text = this.input.value.trim();
    const turn = ++this.asked;
    if (!text) return this.close();
    const looked = await look(this.form, text);
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
    if (thing) location.assign(thing.address);
  }

  /** A postcode is never sent, whole or in part: it leads to its council, or to words that say what is missing. */
  private submit(event: Event): void {
    const text = this.input.value.trim();
    if (text && !mayBePostcode(text)) return;
    event.preventDefault();
    this.input.focus();
    if (!text) return;
    const turn = ++this.asked;
    void look(this.form, text).then((looked) => {
      if (turn !== this.asked) return;
      this.show(looked);
      if (isPostcode(text)) this.go(0);
    });
  }
}

function optionOf(thing: Found, id: string): HTMLLIElement {
  const option = document.createElement('li');
  option.id = id;
  option.className = 'find__option';
  option.setAttribute('role', 'option');
  option.setAttribute('aria-selected', 'false');
  option.append(textOf('find__name', thing.name), ' ', textOf('find__note', [thing.kind, thing.note].filter(Boolean).join(' · ')));
  return option;
}

function textOf(name: string, text: string): HTMLSpanElement {
  const span = document.createElement('span');
  span.className = name;
  span.textContent = text;
  return span;
}

