// The controls: plain selects and checkboxes with their labels, made once and shown anew at each choice, so that the focus stays where it is.
import { make } from './dom';

export interface Option { value: string; text: string }
export interface OptionGroup { label: string; options: Option[] }

let fields = 0;

export class SelectField {
  readonly element: HTMLElement;
  private readonly select = document.createElement('select');
  private shown = '';

  constructor(label: string, choose: (value: string) => void) {
    const name = make('label', 'explore__label', label);
    name.htmlFor = this.select.id = `explore-${++fields}`;
    this.select.className = 'explore__select';
    this.select.addEventListener('change', () => choose(this.select.value));
    this.element = make('div', 'explore__field', name, this.select);
  }

  /** Shows options, grouped or not; with fewer than two there is nothing to choose, and the control is away. */
  show(groups: readonly OptionGroup[], value: string): void {
    const all = groups.flatMap(({ options }) => options);
    this.element.hidden = all.length < 2;
    const content = JSON.stringify(groups);
    if (content !== this.shown) {
      this.select.replaceChildren(...groups.flatMap(({ label, options }) => {
        const made = options.map(({ value: its, text }) => new Option(text, its));
        if (!label) return made;
        const group = document.createElement('optgroup');
        group.label = label;
        group.append(...made);
        return [group];
      }));
      this.shown = content;
    }
    this.select.value = value;
  }

  hide(): void { this.element.hidden = true; }
}

export class CheckField {
  readonly element: HTMLElement;
  private readonly box = document.createElement('input');

  constructor(label: string, choose: (checked: boolean) => void) {
    const name = make('label', '', label);
    this.box.type = 'checkbox';
    name.htmlFor = this.box.id = `explore-${++fields}`;
    this.box.addEventListener('change', () => choose(this.box.checked));
    this.element = make('div', 'explore__check', this.box, name);
  }

  show(there: boolean, checked: boolean): void {
    this.element.hidden = !there;
    this.box.checked = checked;
  }
}

/** Checkboxes under one name. */
export class ChecksField {
  readonly element = make('fieldset', 'explore__checks');
  private readonly checks: { value: string; field: CheckField }[] = [];
  private shown = '';

  constructor(private readonly choose: (values: string[]) => void) {}

  show(legend: string, options: readonly (Option & { checked: boolean })[]): void {
    const content = JSON.stringify([legend, options.map(({ value }) => value)]);
    if (content !== this.shown) {
      this.checks.splice(0, Infinity, ...options.map(({ value, text }) => ({ value, field: new CheckField(text, (checked) => this.change(value, checked)) })));
      this.element.replaceChildren(make('legend', 'explore__label', legend), ...this.checks.map(({ field }) => field.element));
      this.shown = content;
    }
    this.chosen = options.filter(({ checked }) => checked).map(({ value }) => value);
    for (const { value, field } of this.checks) field.show(true, this.chosen.includes(value));
  }

  private chosen: string[] = [];

  /** The last one cannot be taken away: nothing would be left to draw. */
  private change(value: string, checked: boolean): void {
    const next = this.checks.map((one) => one.value).filter((one) => one === value ? checked : this.chosen.includes(one));
    if (next.length > 0) this.choose(next.length === this.checks.length ? [] : next);
    else this.checks.find((one) => one.value === value)!.field.show(true, true);
  }
}
