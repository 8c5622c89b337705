// A drawing of a figure as a picture that stands alone: what it shows above it; where it comes from and where it lives below.
import { element } from '../element';
import { bake } from './bake';
import { addressOf, wordsOf } from './copy';

const width = 800;
const margin = 20;
const fonts = 'Arial, Helvetica, "Liberation Sans", sans-serif';

/** A column that is written from top to bottom. */
interface Column { readonly parts: SVGElement[]; readonly x: number; readonly across: number; y: number }
interface Type { size: number; weight?: number; fill?: string }

const small: Type = { size: 12, fill: '#505b66' };

/** The picture; in light colours, whatever colours the page has. */
export function picture(figure: HTMLElement, form: 'chart' | 'map'): SVGSVGElement {
  const stage = element('div', { class: 'picture', 'aria-hidden': 'true', inert: '' });
  figure.append(stage);
  const page: Column = { parts: [], x: margin, across: width - 2 * margin, y: margin };
  const [title, subtitle] = wordsOf(figure) as [string, string];
  write(page, title, { size: 20, weight: 700 });
  write(page, subtitle, { ...small, size: 14 });
  page.y += 14;
  (form === 'map' ? drawMap : drawChart)(figure, stage, page);
  stage.remove();
  page.y += 22;
  for (const words of below(figure)) write(page, words, small);
  const height = Math.ceil(page.y) + margin - 6;
  return shape('svg', { width: width * 1.5, height: height * 1.5, viewBox: `0 0 ${width} ${height}`, role: 'img', 'font-family': fonts },
    shape('title', {}, title), shape('desc', {}, `${subtitle}. ${figure.querySelector(`.figure-${form} desc`)!.textContent!}`),
    shape('rect', { width, height, fill: '#fff' }), ...page.parts);
}

/** What must be known to read the figure, who it comes from, where it lives. */
function below(figure: HTMLElement): string[] {
  const said = [...figure.querySelectorAll('.figure-table__notes li, .figure-table__source, .figure-table__release')].map((part) => part.textContent!);
  return [...said, `${document.querySelector<HTMLMetaElement>('[property="og:site_name"]')!.content} ${addressOf(figure)}`];
}

function drawChart(figure: HTMLElement, stage: HTMLElement, page: Column): void {
  const frame = stage.appendChild(figure.querySelector<HTMLElement>('.figure-chart')!.cloneNode(true) as HTMLElement);
  frame.hidden = false;
  const chart = frame.querySelector('svg')!;
  const place = chart.getBoundingClientRect();
  nest(page, chart, { x: page.x + place.left - stage.getBoundingClientRect().left, width: place.width, height: place.height });
}

/** The map, and beside it the map of squares and the key. */
function drawMap(figure: HTMLElement, stage: HTMLElement, page: Column): void {
  const side: Column = { ...page, x: page.x + 430, across: 330 };
  for (const [column, map] of [page, side].map((column, i) => [column, figure.querySelectorAll<SVGSVGElement>('.figure-map > svg')[i]] as const)) {
    if (!map) continue;
    const { width: wide, height: high } = map.viewBox.baseVal;
    const across = Math.min(column.across, 400);
    nest(column, stage.appendChild(map.cloneNode(true) as SVGSVGElement), { x: column.x, width: across, height: across * high / wide });
    column.y += 20;
  }
  for (const entry of figure.querySelectorAll('.map-key li')) {
    const [swatch, number, count] = ['svg', 'b', '.map-key__count'].map((part) => entry.querySelector(part));
    const words = entry.textContent!.trim().slice(number?.textContent?.length ?? 0, -count!.textContent!.length).trim();
    const { y } = side;
    if (number) write({ ...side, x: side.x + 38 }, number.textContent!, { size: 13, weight: 700 });
    write({ ...side, x: side.x + 54 }, `${words} (${count!.textContent!})`, { size: 13 });
    nest(side, stage.appendChild(swatch!.cloneNode(true) as SVGSVGElement), { x: side.x, width: 27, height: 18 });
    side.y = y + 24;
  }
  side.y += 6;
  write(side, figure.querySelector('.figure-map .note')!.textContent!, small);
  page.y = Math.max(page.y, side.y);
}

/** A drawing of the page within the picture. */
function nest(column: Column, svg: SVGSVGElement, place: { x: number; width: number; height: number }): void {
  bake(svg);
  for (const [name, value] of Object.entries({ ...place, y: column.y })) svg.setAttribute(name, value.toFixed(2));
  svg.setAttribute('overflow', 'visible');
  column.parts.push(svg);
  column.y += place.height;
}

/** Words in as many lines as they need. */
function write(column: Column, words: string, { size, weight = 400, fill = '#14202c' }: Type): void {
  const pen = document.createElement('canvas').getContext('2d')!;
  pen.font = `${weight} ${size}px ${fonts}`;
  let line = '';
  const end = (): void => {
    column.parts.push(shape('text', { x: column.x, y: column.y + size, 'font-size': size, 'font-weight': weight, fill }, line));
    column.y += Math.round(size * 1.3);
  };
  for (const word of words.trim().split(/\s+/)) {
    const longer = line ? `${line} ${word}` : word;
    if (line && pen.measureText(longer).width > column.across) {
      end();
      line = word;
    } else line = longer;
  }
  end();
}

function shape<Name extends keyof SVGElementTagNameMap>(name: Name, attributes: Record<string, string | number>, ...children: (Node | string)[]): SVGElementTagNameMap[Name] {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, `${value}`);
  made.append(...children);
  return made;
}
