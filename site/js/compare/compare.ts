// Areas side by side. What is compared stands in the address alone; the figures of each area come from the file beside its page.
import { later } from '../later';
import { choose, chosen, onChoice } from '../state';
import { type Area, Catalogue, type Listing } from './catalogue';
import { Chooser } from './chooser';
import { compare, type Known } from './comparing';
import { type Figure, type FigureFile, readFigures } from './figures';
import { button, make } from './make';
import { Results } from './results';
import { readSides, type Side, writeSides } from './sides';
import { counted, listOf } from './words';

/** Makes the page compare what its address names. */
export async function attachCompare(root: HTMLElement): Promise<void> {
  const page = new ComparePage(root);
  try {
    page.open(new Catalogue(await fetched<Listing>(root.dataset.index!)));
  } catch {
    page.fail(() => void attachCompare(root));
  }
}

class ComparePage {
  private readonly remarks = make('ul', { class: 'compare__remarks' });
  private readonly status = make('p', { class: 'compare__status', role: 'status' });
  private readonly fault = make('p', { class: 'compare__fault', role: 'alert' });
  private readonly files = new Map<string, Promise<Figure[]>>();
  private readonly title = document.title;
  private said = '';
  private turn = 0;

  constructor(private readonly root: HTMLElement) {}

  open(catalogue: Catalogue): void {
    const chooser = new Chooser(catalogue, (sides, done) => this.want(sides, done), this.root.dataset);
    const results = new Results(catalogue, this.root.dataset.figure!, (words) => this.say(words));
    this.root.replaceChildren(make('section', { class: 'compare__choose', 'aria-label': 'Areas to compare' }, ...chooser.parts, this.remarks, this.status, this.fault), results.head, results.root);
    this.root.classList.add('compare--open');
    onChoice(() => {
      const { sides, remarks } = readSides(chosen('areas'), catalogue);
      chooser.show(sides);
      this.remarks.replaceChildren(...remarks.map((remark) => make('li', {}, remark)));
      this.remarks.hidden = remarks.length === 0;
      void this.show(sides, results, catalogue);
    });
  }

  /** Says that the list did not come, with a way to try again. */
  fail(again: () => void): void {
    this.root.classList.add('compare--open', 'compare--settled');
    this.root.replaceChildren(make('p', { class: 'compare__fault', role: 'alert' }, 'The list of areas could not be fetched. ', button('Try again', again, { class: 'compare__way' })));
  }

  private want(sides: readonly Side[], done: string): void {
    this.said = `${done}. `;
    choose({ areas: writeSides(sides) });
  }

  private async show(sides: readonly Side[], results: Results, catalogue: Catalogue): Promise<void> {
    const turn = ++this.turn;
    const areas = sides.flat();
    document.title = areas.length > 1 ? `${listOf(areas.slice(0, 3).map(({ name }) => name))}${areas.length > 3 ? ' and others' : ''} compared | ${this.title}` : this.title;
    this.fault.replaceChildren();
    if (areas.length < 2) {
      results.clear();
      this.settle();
      return this.say(areas.length === 1 ? `Choose what to compare ${areas[0]!.spoken} with.` : '');
    }
    if (results.root.hidden) this.status.textContent = `${this.said}Fetching figures.`;
    try {
      const known = await this.fetchAll(areas, catalogue);
      if (turn !== this.turn) return;
      const outcome = compare(areas, known, catalogue);
      await later();
      if (!await results.show(sides, outcome, () => turn === this.turn)) return;
      this.say(`${counted(areas.length, 'area')} compared, ${counted(outcome.comparisons.length, 'indicator')} shared.`);
      this.settle();
    } catch {
      if (turn !== this.turn) return;
      results.clear();
      this.settle();
      this.fault.replaceChildren('The figures could not be fetched. ', button('Try again', () => void this.show(sides, results, catalogue), { class: 'compare__way' }));
      this.say('');
    }
  }

  // What stands below may be shown now, for nothing will push it away; and what a link leads to within the page was not there when the page opened.
  private settle(): void {
    if (this.root.classList.contains('compare--settled')) return;
    this.root.classList.add('compare--settled');
    if (location.hash) document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
  }

  private async fetchAll(areas: readonly Area[], catalogue: Catalogue): Promise<Known> {
    const all = await Promise.all(areas.map(async (area) => [area.code, await this.fetchOne(area, catalogue)] as const));
    return new Map(all);
  }

  private fetchOne(area: Area, catalogue: Catalogue): Promise<Figure[]> {
    let file = this.files.get(area.code);
    if (!file) {
      this.files.set(area.code, file = fetched<FigureFile>(area.data).then((found) => readFigures(found, catalogue)));
      file.catch(() => this.files.delete(area.code));
    }
    return file;
  }

  private say(words: string): void {
    this.status.textContent = this.said + words;
    this.said = '';
  }
}

async function fetched<T>(address: string): Promise<T> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
  return await answer.json() as T;
}
