// What was chosen for one of several figures on a page. In the address they stand together: `?view=rate-uk.table,rate-itl2.map`.
import { choose, chosen } from '../state';

/** What a figure is called in the address. One that was put in the place of another goes by that one's name. */
export const nameOf = (figure: HTMLElement): string => (figure.dataset.home ?? figure.id).replace(/^fig-/, '');

export function choiceOf(key: string, name: string): string {
  return chosen(key).split(',').find((part) => part.startsWith(`${name}.`))?.slice(name.length + 1) ?? '';
}

/** Chooses for one figure; an empty choice is as the page came. */
export function chooseFor(key: string, name: string, choice: string): void {
  const others = chosen(key).split(',').filter((part) => part && !part.startsWith(`${name}.`));
  choose({ [key]: [...others, ...(choice ? [`${name}.${choice}`] : [])].join(',') });
}
