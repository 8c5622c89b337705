// Elements with a class and words in them.
import { element } from '../element';

type Content = Node | string | undefined;

/** An element of a class, with what is in it. */
export function make<K extends keyof HTMLElementTagNameMap>(name: K, className: string, ...content: Content[]): HTMLElementTagNameMap[K] {
  return element(name, className ? { class: className } : {}, ...content.filter((one): one is Node | string => one !== undefined && one !== ''));
}

export function linkTo(address: string, text: string, className = ''): HTMLAnchorElement {
  return element('a', { href: address, ...(className && { class: className }) }, text);
}

export function button(text: string, press: () => void, className = 'explore__button'): HTMLButtonElement {
  return element('button', { type: 'button', class: className, click: press }, text);
}
