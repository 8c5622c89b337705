// The card that says what a mark stands for, and the ring around the mark. There is one of each on a page.
import { element, say } from '../element';
import type { Words } from './cells';
import { all, textOf } from './page';
import { placeOf } from './place';

const card = element('div', { class: 'reading', hidden: '' });
const ring = element('div', { class: 'ring' });

/** The button in the card that marks the area everywhere on the page, or no longer. */
export const marker = element('button', { type: 'button' });

/** Shows words beside a mark, after an element of the page, so that the next stop of a keyboard is within them. A row has its label with it. */
export function show(words: Words, after: Element, box: DOMRect, row: DOMRect | false, isAbove: boolean): void {
  const name = words.name || words.period;
  const lines = [[words.value, words.name && words.period], ...words.facts].map(([text, quiet]) => element('p', {}, `${text} `, element('span', {}, quiet!)));
  card.replaceChildren(element('p', {}, words.address ? element('a', { href: words.address }, name) : name), ...lines, ...(words.area ? [marker] : []));
  if (after.nextElementSibling !== ring) after.after(ring, card);
  ring.hidden = card.hidden = false;
  const around = new DOMRect(box.x - 5, box.y - 5, box.width + 10, box.height + 10);
  ring.style.cssText = `width: ${around.width}px; height: ${around.height}px`;
  put(ring, around);
  const { clientWidth: width, clientHeight: height } = document.documentElement;
  put(card, placeOf(row ? new DOMRect(box.x, row.y, box.width, row.height) : around, card.getBoundingClientRect(), { width, height }, isAbove));
}

/** Says what the card says to those who do not see it. */
export const sayCard = (): void => say(all('p', card).map(textOf).join('. '));

/** Puts the card away; says whether there was one. */
export function hide(): boolean {
  const { hidden } = card;
  ring.hidden = card.hidden = true;
  return !hidden;
}

export const isInCard = (target: EventTarget | null): boolean => card.contains(target as Node);

/** How far a height of the window is from the card, which stands above or below. */
export function distanceTo(y: number): number {
  const { top, bottom } = card.getBoundingClientRect();
  return Math.max(top - y, y - bottom);
}

/** Moves an element to a place of the window, from wherever it would stand. */
function put(element: HTMLElement, { left, top }: { left: number; top: number }): void {
  element.style.translate = 'none';
  const from = element.getBoundingClientRect();
  element.style.translate = `${left - from.left}px ${top - from.top}px`;
}
