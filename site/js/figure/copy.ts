// The address and the citation of a figure, just as it stands, to take elsewhere.
import { say } from '../element';

/** Where this page shows the figure as it stands now. */
export function linkTo(figure: HTMLElement): string {
  const address = new URL(location.href);
  address.hash = figure.id;
  return address.href;
}

/** The page that a figure was taken from, where it is another than this one. */
export const origins = new WeakMap<HTMLElement, Document>();

const pageOf = (figure: HTMLElement): Document => origins.get(figure) ?? document;

/** Where the figure lives for good, by the name it has there. */
export const addressOf = (figure: HTMLElement): string =>
  `${pageOf(figure).querySelector<HTMLLinkElement>('link[rel=canonical]')!.href}#${titleOf(figure).id.replace(/-title$/, '')}`;

const titleOf = (figure: HTMLElement): HTMLElement => figure.querySelector('[id$="-title"]')!;

/** One line to cite the figure by: who published it where, what it shows, of when, and its address. */
export function citationOf(figure: HTMLElement): string {
  const page = pageOf(figure).querySelector('.cite-line p')?.textContent?.trim().replace(/\s\S*$/, '') ?? document.title;
  return [page, ...wordsOf(figure).map((words) => `${words}.`), addressOf(figure)].join(' ');
}

/** Its title, and its subtitle: measure, unit, place and period. */
export const wordsOf = (figure: HTMLElement): string[] => [titleOf(figure), titleOf(figure).nextElementSibling!].map((words) => words.textContent!.trim());

/** Whether the clipboard took a text. */
export const copy = (text: string): Promise<boolean> => navigator.clipboard ? navigator.clipboard.writeText(text).then(() => true, () => false) : Promise.resolve(false);

/** For the link below a figure, which says for a while what came of it. */
export async function copyFrom(figure: HTMLElement, link: HTMLElement): Promise<void> {
  if (!await copy(linkTo(figure))) return;
  const words = link.textContent;
  link.textContent = 'Link copied';
  say('Link copied');
  setTimeout(() => { link.textContent = words; }, 2500);
}
