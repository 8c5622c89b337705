// Marks an area everywhere on the page: in maps, charts and tables. Which one stands in the address, so that a link can carry it.
import { element, say } from '../element';
import { choose, chosen } from '../state';
import { headingOf } from './cells';
import { marksOf, type Mark } from './marks';
import { all, set, textOf } from './page';
import { ticksOf } from './strips';

const named = (): HTMLTableCellElement[] => all('tbody [data-area]');
const nameOf = (area: string): string => textOf(named().find((cell) => cell.dataset.area === area));

export const litArea = (): string => chosen('area');

/** Fills the list of all areas of the page, which stands above its figures. */
export function attachBar(select: HTMLSelectElement): void {
  const groups: Record<string, Record<string, string>> = {};
  for (const cell of named()) (groups[headingOf(cell)] ??= {})[textOf(cell)] = cell.dataset.area!;
  for (const group of all('optgroup', select)) group.remove();
  for (const label in groups) {
    select.append(element('optgroup', { label }, ...Object.keys(groups[label]!).sort().map((name) => new Option(name, groups[label]![name]))));
  }
  select.onchange = () => toggle(select.value);
  if (!select.nextElementSibling) select.after(element('button', { type: 'button', hidden: '', click: () => toggle('') }, 'Clear'));
}

/** Marks an area, or none where it is marked already. */
export function toggle(area: string): void {
  const next = area === litArea() ? '' : area;
  choose({ area: next });
  say(next ? `${nameOf(next)} is highlighted` : 'Nothing is highlighted');
}

/** Shows what the address says. */
export function light(): void {
  const area = litArea();
  const name = nameOf(area);
  for (const added of all('.lit-added')) added.remove();
  for (const lit of all('.lit')) {
    lit.classList.remove('lit');
    lit.removeAttribute('aria-current');
  }
  for (const list of all<HTMLSelectElement>('.highlight select')) {
    list.value = name && area;
    (list.nextElementSibling as HTMLElement).hidden = !name;
  }
  if (!name) return;
  for (const cell of named()) {
    if (cell.dataset.area !== area) continue;
    cell.parentElement!.classList.add('lit');
    set(cell.parentElement!, { 'aria-current': true });
  }
  for (const path of all<SVGPathElement>(`.figure-map a[data-area="${area}"] path`)) {
    const map = path.ownerSVGElement!;
    const { x, y, width } = path.getBBox();
    const middle = x + width / 2;
    draw(map, 'path', { d: path.getAttribute('d')! });
    label(map, name, middle, y, middle / map.viewBox.baseVal.width);
  }
  for (const chart of all<SVGSVGElement>('.figure-chart > .chart:not([data-peers])')) {
    if (chart.matches('.strip')) void ticksOf(chart).then((ticks) => lightTick(chart, name, ticks));
    else lightMarks(marksOf(chart), area);
  }
}

function lightMarks(marks: Mark[], area: string): void {
  for (const { line, parts, shape, ...mark } of marks) {
    if (mark.area !== area) continue;
    const isWhole = marks.every((other) => other.line !== line || other.area === area);
    for (const part of isWhole ? parts! : [shape]) part?.classList.add('lit');
  }
}

function lightTick(chart: SVGSVGElement, name: string, ticks: Mark[]): void {
  for (const { place, area } of ticks) {
    if (area !== litArea()) continue;
    draw(chart, 'line', { x1: `${place}%`, x2: `${place}%`, y1: -2, y2: 26 });
    label(chart, name, `${place}%`, -6, place / 100);
  }
}

function label(svg: SVGSVGElement, name: string, x: number | string, y: number, across: number): void {
  draw(svg, 'text', { x, y, dy: '-.35em', 'text-anchor': across < 0.3 ? 'start' : across > 0.7 ? 'end' : 'middle' }).textContent = name;
}

/** Draws over all other shapes. */
function draw(svg: SVGSVGElement, tag: string, attributes: Record<string, string | number>): Element {
  const shape = document.createElementNS(svg.namespaceURI, tag);
  set(shape, { ...attributes, class: 'lit-added', 'aria-hidden': true });
  svg.append(shape);
  return shape;
}
