// Which of the shared indicators are shown: all, or those ticked. The choice stands in the address.
import { choose, chosen } from '../state';
import type { Catalogue } from './catalogue';
import type { Comparison } from './comparing';
import { button, make } from './make';
import { counted } from './words';

const none = 'none';

export class Picker {
  readonly root = make('details', { class: 'govuk-details compare-picker' });
  private readonly count = make('span', { class: 'govuk-details__summary-text' });
  private readonly topics = make('div', { class: 'compare-picker__topics' });
  private readonly unshared = make('p', { class: 'compare-picker__unshared' });
  private boxes: HTMLInputElement[] = [];

  constructor(private readonly catalogue: Catalogue) {
    this.root.append(make('summary', { class: 'govuk-details__summary' }, this.count),
      make('div', { class: 'govuk-details__text' },
        make('p', { class: 'compare-picker__all' }, button('All', () => this.tick(true), { class: 'compare__way' }), button('None', () => this.tick(false), { class: 'compare__way' })), this.topics), this.unshared);
    this.topics.addEventListener('change', () => this.pick());
  }

  /** Whether there is something to show and nothing of it is ticked. */
  get isEmpty(): boolean {
    return this.boxes.length > 0 && !this.boxes.some(({ checked }) => checked);
  }

  /** The comparisons that the address asks for. */
  of(comparisons: readonly Comparison[]): Comparison[] {
    const wanted = wantedSlugs();
    return comparisons.filter(({ indicator }) => wanted.length === 0 || wanted.includes(indicator.slug));
  }

  /** Offers the indicators of comparisons, those ticked that the address asks for. */
  show(comparisons: readonly Comparison[]): void {
    const slugs = comparisons.map(({ indicator }) => indicator.slug);
    const shown = this.of(comparisons).map(({ indicator }) => indicator.slug);
    if (slugs.join() !== this.boxes.map(({ value }) => value).join()) this.offer(comparisons);
    for (const box of this.boxes) box.checked = shown.includes(box.value);
    this.count.textContent = shown.length === slugs.length ? `Choose among ${counted(slugs.length, 'shared indicator')}` : `${shown.length} of ${counted(slugs.length, 'shared indicator')} chosen`;
    this.root.hidden = slugs.length === 0;
    const unshared = wantedSlugs().filter((slug) => slug !== none && !slugs.includes(slug)).map((slug) => this.catalogue.listing.indicators.find((one) => one.slug === slug)?.title ?? `“${slug.slice(0, 60)}”`);
    this.unshared.textContent = unshared.length > 0 ? `Asked for, but not shared by these areas: ${unshared.join(', ')}.` : '';
  }

  private offer(comparisons: readonly Comparison[]): void {
    const boxOf = ({ indicator: { slug, title } }: Comparison): HTMLLabelElement => make('label', { class: 'compare-picker__box' }, make('input', { type: 'checkbox', value: slug }), make('span', {}, title));
    this.topics.replaceChildren(...this.catalogue.listing.topics.map((topic) => ({ topic, its: comparisons.filter(({ indicator }) => indicator.topic === topic.slug) })).filter(({ its }) => its.length > 0)
      .map(({ topic, its }) => make('fieldset', { class: 'compare-picker__topic' }, make('legend', {}, topic.title), ...its.map(boxOf))));
    // In the order of the comparisons, which go by indicator and not by topic.
    const boxes = [...this.topics.querySelectorAll('input')];
    this.boxes = comparisons.map(({ indicator }) => boxes.find(({ value }) => value === indicator.slug)!);
  }

  private tick(all: boolean): void {
    for (const box of this.boxes) box.checked = all;
    this.pick();
  }

  private pick(): void {
    const ticked = this.boxes.filter(({ checked }) => checked).map(({ value }) => value);
    choose({ indicators: ticked.length === this.boxes.length ? '' : ticked.join(',') || none }, 'refine');
  }
}

/** What the address asks for; nothing where it asks for all. */
function wantedSlugs(): string[] {
  return chosen('indicators').split(',').filter(Boolean);
}
