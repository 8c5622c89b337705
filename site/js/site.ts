// What scripts add to a page: each element with `data-module` gets the module of that name. Pages are whole without.
import { attachFigure } from './figure/figure';
import { attachBox } from './find/box';
import { attachPage } from './find/page';

const modules: Record<string, (element: HTMLElement, attach: (part: HTMLElement) => void) => void> = {
  figure: attachFigure,
  find: attachBox,
  'find-page': attachPage,
};

// Also of what comes later, when one figure takes the place of another.
function attach(part: HTMLElement): void {
  for (const element of [part, ...part.querySelectorAll<HTMLElement>('[data-module]')]) modules[element.dataset.module ?? '']?.(element, attach);
}

attach(document.documentElement);
