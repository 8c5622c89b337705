// Marks areas on a drawing: found by name, listed with a link to their page, taken away again.
import { openFinder, type Finder } from '../find/finder';
import type { Area, Catalogue, Level } from './catalogue';
import { button, linkTo, make } from './dom';
import { quoted } from './nearest';

const mostNames = 300;

export class Marking {
  readonly element = make('div', 'explore__marking');
  private readonly input = document.createElement('input');
  private readonly names = document.createElement('datalist');
  private readonly marked = make('ul', 'explore__marked');
  private readonly said = make('p', 'explore__said');
  private level: Level | undefined;
  private areas: string[] = [];
  private finder: Promise<Finder> | undefined;

  constructor(private readonly catalogue: Catalogue, private readonly index: string, private readonly choose: (areas: string[]) => void) {
    const { input, names } = this;
    input.id = 'explore-find';
    input.className = 'explore__input';
    input.autocomplete = 'off';
    input.maxLength = 100;
    names.id = 'explore-names';
    input.setAttribute('list', names.id);
    const label = make('label', 'explore__label', 'Find an area on the chart');
    label.htmlFor = input.id;
    const form = make('form', 'explore__find', input, names, make('button', 'explore__button', 'Mark it'));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.find(input.value.trim());
    });
    input.addEventListener('focus', () => void this.open(), { once: true });
    // A name taken from the list is complete: nobody should have to confirm it.
    input.addEventListener('input', (event) => {
      if (!(event instanceof InputEvent) || event.inputType === 'insertReplacementText') void this.find(input.value.trim());
    });
    this.said.setAttribute('role', 'status');
    this.element.append(label, form, this.said, this.marked);
  }

  show(level: Level, areas: string[], there: readonly Area[]): void {
    if (this.level !== level) this.names.replaceChildren(...there.slice(0, mostNames).map(({ name }) => new Option(name, name)));
    [this.level, this.areas] = [level, areas];
    this.element.hidden = there.length < 2;
    this.marked.hidden = areas.length === 0;
    this.marked.replaceChildren(...areas.map((code) => this.catalogue.area(code)).filter((area) => area !== undefined).map((area) => {
      const away = button('Remove', () => {
        this.choose(this.areas.filter((code) => code !== area.code));
        this.input.focus();
      });
      away.setAttribute('aria-label', `Remove ${area.name}`);
      return make('li', '', linkTo(area.address ?? '', area.name), ' ', away);
    }));
  }

  /** Marks an area, or takes the mark away. */
  toggle(code: string): void {
    this.choose(this.areas.includes(code) ? this.areas.filter((one) => one !== code) : [...this.areas, code]);
  }

  private open(): Promise<Finder> { return this.finder ??= openFinder(this.index); }

  private async find(text: string): Promise<void> {
    if (!text || !this.level) return;
    const [area, words] = await this.areaOf(text, this.level).catch(() => [undefined, 'The list of names could not be fetched.'] as const);
    this.said.textContent = words;
    if (!area) return;
    this.input.value = '';
    if (!this.areas.includes(area.code)) this.choose([...this.areas, area.code]);
  }

  /** The area of a name; a council or a smaller area stands for the one it lies in. */
  private async areaOf(text: string, level: Level): Promise<readonly [Area | undefined, string]> {
    const own = this.catalogue.areasOf(level.code).find(({ name, code }) => [name, code].some((one) => one.toLowerCase() === text.toLowerCase()));
    if (own) return [own, `${own.name} is marked.`];
    for (const found of (await this.open()).find(text)) {
      for (const address of [found.address, ...found.others.map((other) => other.address)]) {
        const area = this.catalogue.areaAt(address);
        const above = area && this.catalogue.above(area.code, level.code);
        if (above) return [above, above.name === found.name ? `${above.name} is marked.` : `${found.name} lies in ${above.name}, which is marked.`];
      }
    }
    return [undefined, `No ${level.singular} called ${quoted(text)} was found.`];
  }
}
