// Saves a drawing as a picture of its own: its title above, its source and address below, its colours as they are on the screen.
import { bake } from '../figure/bake';
import { download, paint } from '../file';
import { element, write, type Words } from './drawing/frame';
import { lineHeight, linesOf } from './drawing/text';

export interface Caption { title: string; subtitle: string; source: string; address: string }

const margin = 20;

/** Gives the drawing as a file; says its name. */
export async function save(drawing: SVGSVGElement, caption: Caption, kind: 'svg' | 'png'): Promise<string> {
  const picture = composed(drawing, caption);
  const file = new Blob([new XMLSerializer().serializeToString(picture)], { type: 'image/svg+xml' });
  const name = `${caption.title.toLowerCase().replace(/[^a-z0-9]+/g, '-').slice(0, 60).replace(/^-|-$/g, '') || 'chart'}.${kind}`;
  download(kind === 'svg' ? file : await paint(file, picture.viewBox.baseVal), name);
  return name;
}

function composed(drawing: SVGSVGElement, { title, subtitle, source, address }: Caption): SVGSVGElement {
  const [inner, high] = [drawing.width.baseVal.value, drawing.height.baseVal.value];
  const heads = [...linesOf(title, inner, true).map((text) => ({ text, kind: 'h' })), ...linesOf(subtitle, inner).map((text) => ({ text, kind: 'a' }))];
  const feet = [source, address].flatMap((text) => linesOf(text, inner)).map((text) => ({ text, kind: 'a' }));
  const top = margin + heads.length * lineHeight + 12;
  const below = top + high + 20;
  const [width, height] = [inner + 2 * margin, below + feet.length * lineHeight + margin - 8];
  const whole = element('svg', { class: 'chart plot', width: `${width}`, height: `${height}`, viewBox: `0 0 ${width} ${height}`, 'font-family': getComputedStyle(drawing).fontFamily });
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  copy.querySelector('.ring')?.remove();
  for (const [name, value] of [['x', margin], ['y', top]] as const) copy.setAttribute(name, `${value}`);
  whole.append(element('rect', { width: `${width}`, height: `${height}`, fill: getComputedStyle(document.body).backgroundColor }), copy);
  write(whole, [heads.map((line, place): Words => ({ ...line, x: margin, y: margin + place * lineHeight + 4 })), feet.map((line, place): Words => ({ ...line, x: margin, y: below + place * lineHeight }))].flat());
  // Styles are read where the drawing stands, so for a moment it stands beside the one on the page.
  drawing.parentElement!.append(whole);
  bake(whole);
  whole.remove();
  whole.setAttribute('role', 'img');
  whole.setAttribute('aria-label', title);
  return whole;
}
