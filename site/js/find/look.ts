// Looks something up for a form: fetches the list once, then finds names, or the council of a postcode.
import type { Finder, Found } from './finder';
import { findPostcode, isPostcode, mayBePostcode } from './postcode';

/** What was found, and what is said of it. */
export interface Looked { found: Found[]; words: string }

const finders = new Map<string, Promise<Finder>>();

/** What fits a text; with an empty text only the list is fetched. Never fails: words say what went wrong. */
export async function look(form: HTMLElement, text: string, most?: number): Promise<Looked> {
  try {
    const finder = await finderOf(form.dataset.index ?? '');
    const { postcodes } = form.dataset;
    if (isPostcode(text)) {
      const council = postcodes ? await findPostcode(text, postcodes, finder) : undefined;
      if (council) return { found: [council], words: counted(1) };
      return { found: [], words: postcodes ? `No postcode ${text.toUpperCase()} is known here` : 'Postcodes are not known here: type the name of your council' };
    }
    const found = text ? finder.find(text, most) : [];
    if (found.length === 0 && postcodes && mayBePostcode(text)) return { found, words: 'Type the whole postcode to find its council' };
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
