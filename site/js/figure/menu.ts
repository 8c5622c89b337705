// What can be taken from a figure: its drawings as pictures, its address, its citation.
import { element } from '../element';
import { citationOf, copy, linkTo } from './copy';
import { save } from './save';

export function fill(figure: HTMLElement, menu: HTMLDetailsElement): void {
  if (menu.querySelector('.figure-menu__sheet')) return;
  const status = element('p', { class: 'figure-menu__status', role: 'status' });
  const button = (words: string, of: string, does: () => Promise<Node | string>): HTMLElement => element('button', {
    type: 'button', 'aria-label': `${words}${of}`,
    click: () => void does().catch(() => 'This browser could not do that.').then((said) => status.replaceChildren(said)),
  }, words);
  const drawings = (['chart', 'map'] as const).filter((form) => figure.querySelector(`.figure-${form}`)).map((form) => element('p', {},
    element('span', {}, form === 'map' ? 'Map' : 'Chart'),
    button('PNG picture', ` of the ${form}`, () => save(figure, form, 'png')),
    button('SVG drawing', ` of the ${form}`, () => save(figure, form, 'svg'))));
  menu.append(element('div', { class: 'figure-menu__sheet' }, ...drawings, element('p', {},
    element('span', {}, 'Copy'),
    button('Link', ' to the figure as it stands', () => take('Link', linkTo(figure))),
    button('Citation', ' of the figure', () => take('Citation', citationOf(figure)))), status));
  closeWhenLeft(menu);
}

// Where the clipboard is refused, the text stands there to be taken by hand.
async function take(what: string, text: string): Promise<Node | string> {
  if (await copy(text)) return `${what} copied`;
  const field = element('input', { readonly: '', 'aria-label': what, value: text });
  requestAnimationFrame(() => { field.focus(); field.select(); });
  return element('label', {}, `The browser keeps its clipboard shut. Copy the ${what.toLowerCase()} from here:`, field);
}

function closeWhenLeft(menu: HTMLDetailsElement): void {
  menu.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !menu.open) return;
    menu.open = false;
    menu.querySelector('summary')!.focus();
  });
  menu.addEventListener('focusout', (event) => {
    if (event.relatedTarget instanceof Node && !menu.contains(event.relatedTarget)) menu.open = false;
  });
  document.addEventListener('pointerdown', (event) => {
    if (!menu.contains(event.target as Node)) menu.open = false;
  });
}
