// Saves a drawing of a figure as a file: the drawing itself, or a picture of it.
import { download, paint } from '../file';
import { addressOf } from './copy';
import { picture } from './picture';

export async function save(figure: HTMLElement, form: 'chart' | 'map', kind: 'svg' | 'png'): Promise<string> {
  const drawing = picture(figure, form);
  const svg = new Blob([new XMLSerializer().serializeToString(drawing)], { type: 'image/svg+xml' });
  const name = `${nameOf(figure)}${form === 'map' ? '-map' : ''}.${kind}`;
  download(kind === 'svg' ? svg : await paint(svg, drawing.viewBox.baseVal), name);
  return `Saved as ${name}`;
}

/** A name from the address of the figure. */
function nameOf(figure: HTMLElement): string {
  const { pathname, hash } = new URL(addressOf(figure), location.href);
  return `${pathname}${hash}`.replace(/[^a-z0-9]+/gi, '-').replace(/^-|-$/g, '');
}
