// Looks something up for a form: fetches the list once, then finds names, or the council of a postcode.
import type { Finder, Found } from './finder';
import { findPostcode, isPostcode } from './postcode';

/** What was found, and what is said of it. */
export interface Looked { found: Found[]; words: string }

const finders = new Map<string, Promise<Finder>>();

/** What fits a text; with an empty text only the list is fetched. Never fails: words say what went wrong. */
export async function look(form: HTMLElement, text: string, most?: number): Promise<Looked> {
  try {
    const finder = await finderOf(form.dataset.index ?? '');
    const { postcodes } = form.dataset;
    if (postcodes && isPostcode(text)) {
      const council = await findPostcode(text, postcodes, finder);
      return { found: council ? [council] : [], words: council ? counted(1) : `No postcode ${text.toUpperCase()} is known here` };
    }
    const found = text ? finder.find(text, most) : [];
    return { found, words: text ? counted(found.length) : '' };
  } catch {
    return { found: [], words: 'The list could not be fetched. Press Search to see everything.' };
  }
}

function finderOf(address: string): Promise<Finder> {
  let finder = finders.get(address);
  if (!finder) {
    finders.set(address, finder = import('./finder').then(({ openFinder }) => openFinder(address)));
    finder.catch(() => finders.delete(address));
  }
  return finder;
}

function counted(count: number): string {
  return count === 0 ? 'Nothing was found' : `${count} found`;
}
