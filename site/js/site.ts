// What scripts add to a page: each element with `data-module` gets the module of that name. Pages are whole without.
import { attachBox } from './find/box';
import { attachPage } from './find/page';

const modules: Record<string, (element: HTMLElement) => void> = {
  find: attachBox,
  'find-page': attachPage,
};

for (const element of document.querySelectorAll<HTMLElement>('[data-module]')) {
  modules[element.dataset.module ?? '']?.(element);
}
