// Makes elements of which parts may be left out. What comes from data is always text, never markup.
import { element } from '../element';

type Child = Node | string | undefined | false;
type Attributes = Readonly<Record<string, string | boolean | undefined>>;

/** An element with its attributes (true is one without a value, false and undefined are left out) and what it holds. */
export function make<K extends keyof HTMLElementTagNameMap>(name: K, attributes: Attributes = {}, ...children: Child[]): HTMLElementTagNameMap[K] {
  const given = Object.entries(attributes).flatMap(([key, value]) => (value === undefined || value === false ? [] : [[key, value === true ? '' : value]]));
  return element(name, Object.fromEntries(given), ...children.filter((child): child is Node | string => child !== undefined && child !== false && child !== ''));
}

/** A button that does something. */
export function button(text: string, act: () => void, attributes: Attributes = {}): HTMLButtonElement {
  const made = make('button', { type: 'button', ...attributes }, text);
  made.addEventListener('click', act);
  return made;
}
