// What a reader chose on a page, kept in its address alone, so that reload, back and a copied link show the same. Nothing is stored anywhere else.

type Choices = Readonly<Record<string, string | undefined>>;

const listeners = new Set<() => void>();
addEventListener('popstate', () => listeners.forEach((listen) => listen()));

/** What was chosen under a name; empty where nothing was. */
export function chosen(name: string): string {
  return new URLSearchParams(location.search).get(name) ?? '';
}

/** The address of this page with these choices changed; an empty choice is taken out, so that the page as it came has its plain address. */
export function addressWith(choices: Choices): string {
  const query = new URLSearchParams(location.search);
  for (const [name, value] of Object.entries(choices)) {
    if (value) query.set(name, value);
    else query.delete(name);
  }
  const text = query.toString().replace(/%2C/g, ',').replace(/%3A/g, ':').replace(/%2F/g, '/');
  return `${location.pathname}${text && `?${text}`}${location.hash}`;
}

/** Chooses: a new step for the back button, unless it only refines the last one. Whoever listens is told. */
export function choose(choices: Choices, how: 'step' | 'refine' = 'step'): void {
  const address = addressWith(choices);
  if (address === `${location.pathname}${location.search}${location.hash}`) return;
  if (how === 'step') history.pushState(null, '', address);
  else history.replaceState(null, '', address);
  listeners.forEach((listen) => listen());
}

/** Calls at each change of choices, by this page or by the back button; once at the start, so that a page shows what its address says. */
export function onChoice(listen: () => void): void {
  listeners.add(listen);
  listen();
}
