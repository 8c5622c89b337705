// The search page: what was asked for stands above the list of everything, and in the address.
import { element } from '../element';
import type { Found } from './finder';
import { look } from './look';
import { mayBePostcode } from './postcode';

const most = 60;

export function attachPage(page: HTMLElement): void {
  const form = page.querySelector('form');
  const input = form?.querySelector('input');
  const found = page.querySelector<HTMLElement>('.find-page__found');
  const count = page.querySelector<HTMLElement>('.find-page__count');
  const all = page.querySelector<HTMLElement>('.find-page__all');
  if (!form || !input || !found || !count || !all) return;
  let asked = 0;

  const show = async (): Promise<void> => {
    const text = input.value.trim();
    const turn = ++asked;
    const looked = await look(form, text, most);
    if (turn !== asked) return;
    found.replaceChildren(...looked.found.map(rowOf));
    found.hidden = looked.found.length === 0;
    count.textContent = text && looked.found.length === 0 ? `${looked.words}. Everything there is stands below.` : looked.words;
    all.hidden = looked.found.length > 0;
  };
  const ask = (): void => {
    const text = input.value.trim();
    // A postcode stays out of the address, which a reload would send.
    history.replaceState(null, '', text && !mayBePostcode(text) ? `?q=${encodeURIComponent(text).replace(/%20/g, '+')}` : location.pathname);
    void show();
  };

  if (form.dataset.hint) input.placeholder = form.dataset.hint;
  input.value = new URLSearchParams(location.search).get('q') ?? '';
  input.addEventListener('input', ask);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    ask();
  });
  if (input.value) void show();
}

function rowOf(thing: Found): HTMLLIElement {
  const others = thing.others.flatMap((area, i) => [i > 0 ? ', ' : 'Also in: ', linkTo(area.name, area.address), ` (${area.kind.toLowerCase()})`]);
  return element('li', {}, linkTo(thing.name, thing.address), ' ', element('span', { class: 'find-page__note' }, [thing.kind, thing.note].filter(Boolean).join(' · ')),
    ...(others.length > 0 ? [element('span', { class: 'find-page__others' }, ...others)] : []));
}

const linkTo = (text: string, href: string): HTMLAnchorElement => element('a', { href }, text);
