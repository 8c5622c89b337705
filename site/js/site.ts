// What scripts add to a page: each element with `data-module` gets the module of that name. Pages are whole without.
import { attachExplore } from './explore/attach';
import { attachFigure } from './figure/figure';
import { attachBox } from './find/box';
import { attachPage } from './find/page';

const modules: Record<string, (element: HTMLElement, attach: (part: HTMLElement) => void) => void> = {
  // Its script is a bundle of its own, which no other page fetches.
  compare: (root) => void (import(root.dataset.script ?? '') as Promise<typeof import('./compare/compare')>).then(({ attachCompare }) => attachCompare(root)),
  explore: attachExplore,
  figure: attachFigure,
  find: attachBox,
  'find-page': attachPage,
  // What is for the figures of a page comes where there are some.
  reading: (page) => void import('./figures').then(({ attachReading }) => attachReading(page)),
};

// Also of what comes later, when one figure takes the place of another.
function attach(part: HTMLElement): void {
  for (const element of [part, ...part.querySelectorAll<HTMLElement>('[data-module]')]) modules[element.dataset.module ?? '']?.(element, attach);
}

attach(document.documentElement);
