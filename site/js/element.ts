// Makes an element: its attributes, then what it holds. Text is text, whatever it holds.
type Attributes = Readonly<Record<string, string | ((event: Event) => void)>>;

export function element<Name extends keyof HTMLElementTagNameMap>(name: Name, attributes: Attributes = {}, ...inner: (Node | string)[]): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === 'string') made.setAttribute(key, value);
    else made.addEventListener(key, value);
  }
  made.append(...inner);
  return made;
}
