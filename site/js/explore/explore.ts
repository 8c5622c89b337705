// The page to explore figures: what the address chooses is fetched, drawn, read out, listed and given to take away; each choice is an address of its own.
import { download } from '../file';
import { later } from '../later';
import { chosen, choose, onChoice } from '../state';
import { addressOf, goTo, wordsOf } from './address';
import { Catalogue, type Index } from './catalogue';
import { ChoiceReader } from './choice';
import { NotFetched, type Figure } from './chunk';
import { OneControls } from './controls-one';
import { PairControls } from './controls-pair';
import { csvOf } from './csv';
import { button, linkTo, make } from './dom';
import { draw } from './drawing/draw';
import { Marking } from './marking';
import { rangeText, valueText } from './number';
import { oneOf, type One } from './one';
import { pairOf, type Pair } from './pair';
import { periodName } from './period';
import { itemsOf, type Drawing, type Item, type View } from './picture';
import { Reader, type Said } from './reader';
import { save } from './save';
import { Table } from './table';
import { positionText, statusText, verdictText } from './words';

type Shown = Pair | One;

/** So few areas are told apart without a mark. */
const fewAreas = 4;

/** Begins with the list of all there is; fails where it did not come. */
export async function start(root: HTMLElement, answer: Response): Promise<void> {
  if (!answer.ok) throw new Error(`${answer.url} answered ${answer.status}`);
  new Explore(root, new Catalogue(await answer.json() as Index));
}

class Explore {
  private readonly questions = [...document.querySelectorAll<HTMLElement>('[data-to]')].map((element) => ({ element, query: new URL(element.dataset.to ?? '', location.href).search }));
  private readonly modes = make('nav', 'explore__modes');
  private readonly title = make('h2', 'explore__title');
  private readonly subtitle = make('p', '');
  private readonly told = make('div', 'explore__told');
  private readonly source = make('figcaption', 'explore__source');
  private readonly words = make('div', 'explore__words');
  private readonly status = make('p', 'explore__said');
  private readonly reader = new Reader((item) => this.saidOf(item), (item) => this.marking.toggle(item.figures[0]!.area));
  private readonly marking: Marking;
  private readonly table: Table;
  private readonly pairControls: PairControls;
  private readonly oneControls: OneControls;
  private readonly controls = make('details', 'explore__controls');
  private shown: Shown | undefined;
  private drawing: Drawing | undefined;
  private parts: HTMLElement[] = [];
  private turns = 0;
  private width = 0;

  constructor(private readonly root: HTMLElement, private readonly catalogue: Catalogue) {
    this.marking = new Marking(catalogue, root.dataset.find ?? '', (areas) => choose({ areas: areas.join(',') }));
    this.table = new Table(catalogue, (figure) => this.pageOf(figure), (order) => choose({ order }, 'refine'));
    [this.pairControls, this.oneControls] = [new PairControls(catalogue), new OneControls(catalogue)];
    this.layOut();
    this.linkQuestions();
    onChoice(() => void this.update());
    new ResizeObserver(() => this.resize()).observe(this.reader.frame);
  }

  private layOut(): void {
    const { modes, title, subtitle, told, source, words, status, reader, marking, controls, table } = this;
    modes.setAttribute('aria-label', 'What to draw');
    title.tabIndex = -1;
    told.setAttribute('role', 'status');
    status.setAttribute('role', 'status');
    controls.append(make('summary', '', 'Change the chart'), this.pairControls.element, this.oneControls.element);
    controls.open = matchMedia('(min-width: 64em)').matches;
    const figure = make('figure', 'explore__figure', make('div', 'figure-table__head', title, subtitle), make('div', 'figure-chart', reader.frame), source);
    const actions = make('div', 'explore__actions', button('Copy link', () => void this.copy()), button('Data (CSV)', () => this.keepData()),
      button('Picture (SVG)', () => void this.keepPicture('svg')), button('Picture (PNG)', () => void this.keepPicture('png')), status);
    this.parts = [modes, told, make('div', 'explore__body', figure, make('div', 'explore__side-bar', marking.element, controls), make('div', 'explore__main', actions, words)), table.element];
  }

  private linkQuestions(): void {
    for (const { element, query } of this.questions) {
      const link = linkTo(element.dataset.to!, element.textContent ?? '');
      link.addEventListener('click', (event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        goTo(wordsOf(query));
        this.title.focus({ preventScroll: true });
        this.root.scrollIntoView({ block: 'start' });
      });
      element.replaceChildren(link);
    }
  }

  private async update(): Promise<void> {
    const turn = ++this.turns;
    const reader = new ChoiceReader(this.catalogue, this.questions.map(({ query }) => new URLSearchParams(query)), new URLSearchParams(location.search));
    const choice = reader.read();
    if (!choice) return;
    this.root.setAttribute('aria-busy', 'true');
    try {
      const shown = await (choice.mode === 'pair' ? pairOf(choice, this.catalogue, reader.told) : oneOf(choice, this.catalogue, reader.told));
      // A piece at a time, so that a slow phone answers a touch in between.
      for (const show of [() => this.showControls(shown), () => this.showSaid(shown), () => this.redraw(), () => this.showTable(shown)]) {
        if (turn !== this.turns) return;
        show();
        await later();
      }
      if (turn === this.turns) this.tell(reader.told);
    } catch (error) {
      if (!(error instanceof NotFetched)) throw error;
      if (turn !== this.turns) return;
      this.root.classList.toggle('explore--failed', !this.shown);
      this.root.classList.remove('explore--unseen');
      this.tell(['These figures could not be fetched. Try again in a moment.']);
    }
    if (turn === this.turns) this.root.removeAttribute('aria-busy');
  }

  private showControls(shown: Shown): void {
    this.shown = shown;
    const { choice, view } = shown;
    const pair = choice.mode === 'pair' ? shown as Pair : undefined;
    this.showModes(choice.mode);
    this.pairControls.element.hidden = !pair;
    this.oneControls.element.hidden = !!pair;
    if (pair) this.pairControls.show(pair);
    else this.oneControls.show(shown as One);
    const { level } = choice.mode === 'pair' ? choice : choice.source;
    const drawn = new Set(itemsOf(view.picture).map(({ figures }) => figures[0]!.area));
    const there = this.catalogue.areasOf(level.code).filter(({ code }) => choice.mode === 'one' || drawn.has(code));
    this.marking.show(level, choice.areas, there.length > fewAreas || choice.areas.length > 0 ? there : []);
  }

  private showSaid(shown: Shown): void {
    const { choice, view } = shown;
    this.title.textContent = view.title;
    this.subtitle.textContent = view.subtitle;
    this.source.textContent = view.source;
    this.showWords(view, shown);
    this.draw = (width) => draw(view.picture, width, choice.ranges);
    if (this.reader.frame.isConnected) return;
    // Nothing is seen on the page before the first chart can be: what comes at once moves nothing.
    this.root.classList.add('explore--unseen');
    this.root.replaceChildren(...this.parts);
  }

  private showTable({ choice, view, ...rest }: Shown): void {
    const heads = 'across' in rest ? [rest.across.name, rest.up.name] : choice.mode === 'one' ? [choice.source.measure.name] : [];
    this.table.show(itemsOf(view.picture), heads, chosen('order'));
  }

  private showModes(mode: Shown['choice']['mode']): void {
    const first = this.questions[0];
    const slug = this.shown && this.shown.choice.mode === 'pair' ? this.shown.choice.up.source.indicator.slug : chosen('indicator');
    const ways = [
      ...(first ? [{ text: 'Two figures, place by place', words: wordsOf(first.query), current: mode === 'pair' }] : []),
      { text: 'One indicator', words: { indicator: slug }, current: mode === 'one' },
    ];
    this.modes.replaceChildren(make('ul', '', ...ways.map(({ text, words, current }) => {
      const link = linkTo(addressOf(words), text);
      if (current) link.setAttribute('aria-current', 'true');
      link.addEventListener('click', (event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        if (!current) goTo(words);
      });
      return make('li', '', link);
    })));
  }

  private showWords({ reading, left, notes }: View, shown: Shown): void {
    const { methods } = this.root.dataset;
    const sources = shown.choice.mode === 'pair' ? [shown.choice.across.source, shown.choice.up.source] : [shown.choice.source];
    const pages = [...new Set(sources.map(({ indicator }) => indicator))];
    this.words.replaceChildren(
      ...(reading.length > 0 ? [make('h3', '', 'What may be said'), ...reading.map((sentence) => make('p', '', sentence))] : []),
      ...left.map(({ words, names }) => make('details', 'explore__left', make('summary', '', `Not drawn: ${names.length}. ${words}`), make('p', '', names.join('; ')))),
      make('h3', '', 'To read these figures'), make('ul', '', ...notes.map((note) => make('li', '', note))),
      make('p', '', 'Pages of these figures: ', ...pages.flatMap(({ title, address }, place) => [place > 0 ? ', ' : '', linkTo(address, title)]), methods ? '. How they are worked out: ' : '', methods ? linkTo(methods, 'how to read the figures') : '', '.'),
    );
  }

  private draw: (width: number) => Drawing | undefined = () => undefined;

  private redraw(): void {
    this.width = this.reader.frame.clientWidth;
    const drawing = this.draw(this.width);
    if (!drawing) return;
    this.drawing = drawing;
    this.root.classList.remove('explore--unseen');
    this.reader.put(drawing, `Chart with ${drawing.points.length} marks: ${this.title.textContent}. Arrow keys go from mark to mark, Enter marks an area. The table below has every figure.`);
  }

  private resize(): void {
    if (this.drawing && Math.abs(this.reader.frame.clientWidth - this.width) > 1) this.redraw();
  }

  private tell(told: readonly string[]): void {
    this.told.replaceChildren(...[...new Set(told)].map((sentence) => make('p', '', sentence)));
  }

  private saidOf({ figures, name, more }: Item): Said {
    return { name: [name, more].filter(Boolean).join(', '), parts: figures.map((figure) => {
      const { value, source: { indicator, measure }, period, status, untested } = figure;
      const range = rangeText(figure);
      // What no figure of an index can be compared with is said once, in the table.
      const verdict = untested === 'composite-index' ? '' : verdictText(figure, this.catalogue);
      return {
        title: `${figures.length > 1 ? `${indicator.title}, ` : ''}${periodName(period)}`, value: value === null ? statusText(status) : valueText(value, measure),
        notes: [range && `range ${range}`, value === null ? '' : statusText(status), verdict, positionText(figure)].filter(Boolean),
      };
    }) };
  }

  private async copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(location.href);
      this.status.textContent = 'The link to this chart is copied.';
    } catch {
      this.status.textContent = `The address of this page leads to this chart: ${location.href}`;
    }
  }

  private keepData(): void {
    if (!this.shown) return;
    const figures = itemsOf(this.shown.view.picture).flatMap((item) => item.figures);
    const base = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href;
    download(new Blob([csvOf(figures, this.catalogue, (figure) => new URL(this.pageOf(figure), base).href)], { type: 'text/csv' }), 'explore.csv');
    this.status.textContent = `${figures.length} figures are in the file.`;
  }

  private async keepPicture(kind: 'svg' | 'png'): Promise<void> {
    if (!this.shown || !this.drawing) return;
    const { title, subtitle, source } = this.shown.view;
    this.status.textContent = `Saved as ${await save(this.drawing.svg, { title, subtitle, source, address: location.href }, kind)}`;
  }

  /** The page of a figure: the indicator in its area, or the indicator where the area has no pages. */
  private pageOf({ area, source: { indicator } }: Figure): string {
    const its = this.catalogue.area(area);
    return its?.address ? (this.root.dataset.figure ?? '').replace('{area}', () => its.address!).replace('{indicator}', () => indicator.slug) : indicator.address;
  }

}
