// Saves a drawing of a figure as a file: the drawing itself, or a picture of it.
import { addressOf } from './copy';
import { picture } from './picture';

/** Points of the picture to a unit of the drawing: 1,200 across, and twice as many for sharp screens. */
const density = 3;
/** More than some phones can hold in one canvas. */
const most = 16e6;

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

async function paint(svg: Blob, { width, height }: DOMRect | SVGRect): Promise<Blob> {
  const scale = Math.min(density, Math.sqrt(most / (width * height)));
  const address = URL.createObjectURL(svg);
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((done, fail) => canvas.toBlob((blob) => blob ? done(blob) : fail(new Error('no picture')), 'image/png'));
  } finally {
    URL.revokeObjectURL(address);
  }
}

function download(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
