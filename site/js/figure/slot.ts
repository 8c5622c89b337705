// A figure that can be turned: its links lead to whole pages, and what they lead to is put in its place. What was chosen stands in the address.
import { onChoice } from '../state';
import type { Attach } from './figure';
import { chooseFor, choiceOf, nameOf } from './choice';

/** The place of a figure on the page, with the one that came with it and the one that stands there. */
export interface Slot { readonly name: string; readonly home: HTMLElement; now: HTMLElement; wanted: string }

const near = 120;

export function attachTurns(figure: HTMLElement, attach: Attach): void {
  const links = figure.querySelectorAll<HTMLAnchorElement>('.figure-turn a');
  if (links.length === 0) return;
  for (const link of links) attachLink(figure, link);
  if (figure.dataset.home) return;
  const slot: Slot = { name: nameOf(figure), home: figure, now: figure, wanted: '' };
  onChoice(() => {
    const wanted = choiceOf('show', slot.name);
    if (wanted === slot.wanted) return;
    slot.wanted = wanted;
    void import('../figures').then(({ turn }) => turn(slot, attach));
  });
}

/** What a choice is called in the address: the last word of the page that it leads to. */
export const wordOf = (link: HTMLAnchorElement): string => /([^/]+)\/$/.exec(link.pathname)?.[1] ?? '';

/** Whether the figure that a link means has a place of its own on this page, where no second may stand. */
export function standsElsewhere(link: HTMLAnchorElement, figure: HTMLElement): boolean {
  const found = document.getElementById(link.hash.slice(1));
  return found !== null && found !== figure && !figure.contains(found);
}

function attachLink(figure: HTMLElement, link: HTMLAnchorElement): void {
  let timer = 0;
  const come = (): void => { timer = setTimeout(() => void import('../figures').then(({ pageAt }) => pageAt(link)), near); };
  const go = (): void => clearTimeout(timer);
  for (const event of ['pointerenter', 'focus']) link.addEventListener(event, come);
  for (const event of ['pointerleave', 'blur']) link.addEventListener(event, go);
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || standsElsewhere(link, figure)) return;
    event.preventDefault();
    chooseFor('show', nameOf(figure), link.pathname === location.pathname ? '' : wordOf(link));
  });
}
