// Puts a figure of another page of this site in the place of one on this page.
import { say } from '../element';
import { origins, wordsOf } from './copy';
import type { Attach } from './figure';
import { standsElsewhere, wordOf, type Slot } from './slot';

const pages = new Map<string, Promise<Document>>();

/** The page that a link leads to, fetched once, and from this site alone. */
export function pageAt({ pathname }: HTMLAnchorElement): Promise<Document> {
  let page = pages.get(pathname);
  if (!page) {
    pages.set(pathname, page = fetchPage(pathname));
    page.catch(() => pages.delete(pathname));
  }
  return page;
}

/** Shows in a place what is wanted there: what came with the page, or what one of its links leads to. */
export async function turn(slot: Slot, attach: Attach): Promise<void> {
  const { wanted, now } = slot;
  let link: HTMLAnchorElement | undefined;
  now.setAttribute('aria-busy', 'true');
  try {
    link = wanted ? await linkTo(wanted, now) : undefined;
    const next = link && !standsElsewhere(link, now) ? figureOf(await pageAt(link), link.hash.slice(1), slot) : slot.home;
    if (slot.wanted === wanted) put(next, slot, attach);
  } catch {
    // As if there were no script: the link leads on.
    if (link && slot.wanted === wanted) location.assign(link.href);
  } finally {
    now.removeAttribute('aria-busy');
  }
}

async function fetchPage(path: string): Promise<Document> {
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(answer.statusText);
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  // A figure of a newer site needs that site's styles and scripts: whoever wants it goes to its page.
  if (assetsOf(page) !== assetsOf(document)) throw new Error('made with other assets');
  return page;
}

const assetsOf = (page: Document): string => [...page.querySelectorAll('link[rel=stylesheet], script[src]')].map((e) => e.getAttribute('href') ?? e.getAttribute('src')).sort().join();

/** The link that a choice is made by; of a page that the address was copied from it may stand only on the page that all others lead back to. */
async function linkTo(wanted: string, figure: HTMLElement): Promise<HTMLAnchorElement | undefined> {
  const choices = choicesOf(figure);
  const found = choices.find((choice) => wordOf(choice) === wanted);
  if (found || !choices[0]) return found;
  const first = (await pageAt(choices[0])).getElementById(choices[0].hash.slice(1));
  return first ? choicesOf(first).find((choice) => wordOf(choice) === wanted) : undefined;
}

const choicesOf = (figure: HTMLElement): HTMLAnchorElement[] => [...figure.querySelectorAll<HTMLAnchorElement>('.figure-turn a')];

function figureOf(page: Document, id: string, { home }: Slot): HTMLElement {
  const figure = document.importNode(page.getElementById(id)!, true);
  figure.querySelector(`a[href="#${id}"]`)?.setAttribute('href', `#${home.id}`);
  figure.id = figure.dataset.home = home.id;
  origins.set(figure, page);
  bringTerms(figure, page);
  return figure;
}

/** What the terms in a figure mean comes along with it, unless this page has it already. */
function bringTerms(figure: HTMLElement, page: Document): void {
  for (const term of figure.querySelectorAll('.term')) {
    const meaning = page.getElementById(term.getAttribute('popovertarget')!);
    if (!meaning || document.getElementById(meaning.id)) continue;
    const own = document.querySelector('.terms') ?? document.querySelector('main')!.appendChild(page.createElement('div'));
    own.className = 'width terms';
    own.append(document.importNode(meaning, true));
  }
}

function put(next: HTMLElement, slot: Slot, attach: Attach): void {
  const { now } = slot;
  if (next === now) return;
  const list = document.activeElement?.closest('.figure-turn');
  const place = list && now.contains(list) ? [...now.querySelectorAll('.figure-turn')].indexOf(list) : -1;
  now.replaceWith(next);
  slot.now = next;
  if (next !== slot.home) attach(next);
  const current = [...next.querySelectorAll<HTMLElement>('.figure-turn [aria-current]')];
  if (place >= 0) (current[place] ?? current[0])?.focus({ preventScroll: true });
  say(`Now shown: ${wordsOf(next).join('. ')}`);
}
