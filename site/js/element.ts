// Makes elements, and says what changed.
type Attributes = Readonly<Record<string, string | ((event: Event) => void)>>;

/** An element: its attributes and what it listens to, then what it holds. Text is text, whatever it holds. */
export function element<Name extends keyof HTMLElementTagNameMap>(name: Name, attributes: Attributes = {}, ...inner: (Node | string)[]): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === 'string') made.setAttribute(key, value);
    else made.addEventListener(key, value);
  }
  made.append(...inner);
  return made;
}

let voice: HTMLElement | undefined;

/** Says words to those who listen to a page instead of looking at it: one polite voice for all of the page. */
export function say(words: string): void {
  if (!voice) document.body.append(voice = element('p', { class: 'govuk-visually-hidden', role: 'status' }));
  const it = voice;
  it.textContent = '';
  // Words that come with the element, or are the same as the last, would pass unheard.
  setTimeout(() => { it.textContent = words; }, 60);
}
