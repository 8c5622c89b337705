// Short words for what is asked of the page all the time.

export const all = <E extends Element = HTMLElement>(selector: string, within: ParentNode = document): E[] => [...within.querySelectorAll<E>(selector)];

export const textOf = (element?: Element | null): string => element?.textContent?.trim() ?? '';

export function set(element: Element, attributes: Record<string, string | number | boolean>): void {
  for (const name in attributes) element.setAttribute(name, `${attributes[name]}`);
}
