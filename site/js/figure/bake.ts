// Makes a drawing that a page dresses stand by itself: what styles say of it becomes attributes, places in per cent and em become numbers, and what only a page
// needs goes. So a saved drawing looks as on the page, in any program, and there is no second style that could drift from the first.

const paint = {
  transform: 'none', opacity: '1', fill: 'rgb(0, 0, 0)', 'fill-opacity': '1', stroke: 'none', 'stroke-opacity': '1', 'stroke-width': '1px', 'stroke-dasharray': 'none',
  'stroke-linejoin': 'miter', 'paint-order': 'normal',
};
const letters = { ...paint, 'font-size': '', 'font-weight': '400', 'text-anchor': 'start' };

/** Bakes a drawing that stands on the page, out of sight. */
export function bake(drawing: SVGSVGElement): void {
  const all = [...drawing.querySelectorAll<SVGElement>('*')];
  // All styles are read before the first attribute is written, for a style may hang on an attribute.
  for (const apply of all.map(styleOf)) apply();
  for (const plot of drawing.querySelectorAll<SVGSVGElement>('[preserveAspectRatio]')) unstretch(plot);
  for (const element of [drawing, ...all]) strip(element);
  for (const link of drawing.querySelectorAll<SVGAElement>('a')) unlink(link);
}

function styleOf(element: SVGElement): () => void {
  const { localName } = element;
  const style = getComputedStyle(element);
  if (style.display === 'none' && !/^(title|desc|defs|pattern)$/.test(localName)) return () => element.remove();
  const values = Object.entries(/^t(ext|span)$/.test(localName) ? letters : paint).map(([name, usual]): [string, string] => {
    const value = style.getPropertyValue(name);
    return [name, value === usual || (style.stroke === 'none' && name.startsWith('stroke-')) ? '' : plain(value)];
  });
  const lengths = [...element.attributes].filter(({ value }) => /^[-.\d]+(%|em)$/.test(value)).map(({ name }): [string, string] => [name, lengthOf(element, name)]);
  return () => {
    for (const [name, value] of [...values, ...lengths]) {
      if (value) element.setAttribute(name, value);
      else element.removeAttribute(name);
    }
    if (localName === 'svg') element.setAttribute('overflow', 'visible');
  };
}

/** A mixed colour as every program knows it, and no quotes. */
const plain = (value: string): string => value.replace(/"/g, '')
  .replace(/^color\(srgb (.*)\)$/, (_, parts: string) => `rgb(${parts.split(' ').map((part) => Math.round(Number(part) * 255)).join(', ')})`);

function lengthOf(element: SVGElement, name: string): string {
  const { baseVal } = (element as unknown as Record<string, SVGAnimatedLength | SVGAnimatedLengthList>)[name]!;
  return ('value' in baseVal ? baseVal : baseVal.getItem(0)).value.toFixed(2);
}

/** Lines lie in a drawing that stretches without their strokes; programs know that, but not when they make a picture twice as large. */
function unstretch(plot: SVGSVGElement): void {
  const times = plot.width.baseVal.value / plot.viewBox.baseVal.width;
  for (const path of plot.children) {
    path.setAttribute('d', path.getAttribute('d')!.replace(/([-.\d]+) ([-.\d]+)/g, (_, x: string, y: string) => `${(Number(x) * times).toFixed(2)} ${y}`));
  }
  for (const name of ['viewBox', 'preserveAspectRatio']) plot.removeAttribute(name);
}

function strip(element: SVGElement): void {
  for (const { name } of [...element.attributes]) {
    if (/^(class|role|tabindex|data-.*|aria-.*)$/.test(name)) element.removeAttribute(name);
  }
}

function unlink(link: SVGAElement): void {
  const group = document.createElementNS(link.namespaceURI, 'g');
  group.append(...link.childNodes);
  link.replaceWith(group);
}
