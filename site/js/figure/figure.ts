// A figure as its reader wants it: all its forms, as the page came, or one of them; of another breakdown or period; to save, to copy, to cite.
import { element } from '../element';
import { onChoice } from '../state';
import { chooseFor, choiceOf, nameOf } from './choice';
import { attachTurns } from './slot';

export type Attach = (part: HTMLElement) => void;

const forms = { map: '.figure-map', chart: '.figure-chart', table: ':scope > table' };

export function attachFigure(figure: HTMLElement, attach: Attach): void {
  const tools = figure.querySelector<HTMLElement>('.figure-tools');
  if (tools) tools.replaceChildren(...viewsOf(figure), savingOf(figure));
  attachTurns(figure, attach);
  const link = figure.querySelector<HTMLAnchorElement>(`a[href="#${figure.id}"]`);
  // The link leads to the figure as ever, and is in the clipboard besides.
  link?.addEventListener('click', () => void import('../figures').then(({ copyFrom }) => copyFrom(figure, link)));
}

function viewsOf(figure: HTMLElement): HTMLElement[] {
  const name = nameOf(figure);
  const parts = Object.entries(forms).flatMap(([form, where]) => [...figure.querySelectorAll<HTMLElement>(where)].map((part) => ({ form, part })));
  if (parts.length < 2) return [];
  const buttons = ['', ...parts.map(({ form }) => form)].map((form) => element(
    'button', { type: 'button', 'aria-pressed': 'false', value: form, click: () => chooseFor('view', name, form) }, form ? form[0]!.toUpperCase() + form.slice(1) : 'All'));
  onChoice(() => {
    const chosen = choiceOf('view', name);
    const view = parts.some(({ form }) => form === chosen) ? chosen : '';
    for (const { form, part } of parts) part.hidden = view !== '' && view !== form;
    for (const button of buttons) button.setAttribute('aria-pressed', `${button.value === view}`);
  });
  return [element('div', { class: 'figure-views', role: 'group', 'aria-label': `Show ${titleOf(figure)} as` }, ...buttons)];
}

// What the menu holds, and what it does, is fetched when the hand or the focus comes near.
function savingOf(figure: HTMLElement): HTMLElement {
  const load = (): void => void import('../figures').then(({ fill }) => fill(figure, menu));
  const more = element('span', { class: 'figure-menu__more' }, ' or share');
  const summary = element('summary', { 'aria-label': `Save or share ${titleOf(figure)}`, pointerenter: load, focus: load, click: load }, 'Save', more);
  const menu = element('details', { class: 'figure-menu' }, summary);
  return menu;
}

const titleOf = (figure: HTMLElement): string => figure.querySelector('[id$="-title"]')?.textContent ?? '';
