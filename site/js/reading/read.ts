// Reads the values of drawings by pointer, touch and keys: the nearest mark gets a ring, and a card says what its row of the table says.
import { distanceTo, hide, isInCard, marker, sayCard, show } from './card';
import { areaOf, cellsOf, tableOf } from './cells';
import { litArea, toggle } from './light';
import { markOf, marksOf, type Mark } from './marks';
import { all, set, textOf } from './page';
import { nearest, step } from './step';
import { ticksOf } from './strips';

/** A drawing that can be read: a chart, a map, or the strips of a table. */
interface Reader {
  /** What the keyboard stops at, and what the card follows. */
  stop: Element;
  marks: (target?: Element) => Mark[] | Promise<Mark[]>;
  isMap?: boolean;
  /** Whether its marks stand side by side, not below one another. */
  isAcross: boolean;
}

const readers = new Map<Element, Reader>();
const patience = 300;
const near = 48;

let now: { reader: Reader; mark: Mark; byKeys: boolean } | undefined;
let timer: number | undefined;
let isTouch = false;
let away = 0;

/** Makes the drawings of a figure readable. */
export function attachDrawings(figure: Element): void {
  for (const chart of all<SVGSVGElement>('.figure-chart > :is(.strip, [data-cells])', figure)) {
    const stop = chart.parentElement!;
    stopAt(stop, textOf(chart.querySelector('title')));
    readers.set(stop, { stop, marks: () => (chart.matches('.strip') ? ticksOf(chart) : marksOf(chart)), isAcross: !chart.matches('.rows') });
  }
  const strips = all<SVGSVGElement>('.bare[data-peers]', figure);
  const stop = strips[0];
  if (stop) stopAt(stop, 'each figure among all areas');
  for (const strip of strips) {
    const marks: Reader['marks'] = async (target) => (await Promise.all(strips.map((one, line) => (!target || one === strip ? ticksOf(one, line) : [])))).flat();
    readers.set(strip, { stop: stop!, marks, isAcross: true });
  }
  for (const map of all('.figure-map .map', figure)) readers.set(map, { stop: map, marks: () => shapesOf(map), isMap: true, isAcross: false });
}

/** The one stop of a drawing for the keyboard. An application is what screen readers hand the arrow keys on to. */
function stopAt(element: Element, name: string): void {
  set(element, { tabindex: 0, role: 'application', 'aria-label': `Chart of ${name}: read its values with the arrow keys`, 'aria-hidden': false });
}

/** The shapes of a map are links that a keyboard reaches one by one. Their titles, which a browser shows as well, would stand over the card. */
function shapesOf(map: Element): Mark[] {
  const cells = cellsOf(tableOf(map));
  return all('a', map).flatMap((shape) => {
    const title = shape.querySelector('title');
    if (title) set(shape, { 'aria-label': textOf(title) });
    title?.remove();
    const cell = cells.find((one) => areaOf(one) === shape.dataset.area);
    const box = shape.getBoundingClientRect();
    return cell ? [{ ...markOf(cell), line: 0, place: 0, box, zone: box, shape }] : [];
  });
}

const readerAt = (target: Element): Reader | undefined => readers.get(target.closest('.figure-chart, .map, .bare')!);

async function markAt(reader: Reader | undefined, { target, clientX, clientY }: MouseEvent): Promise<Mark | undefined> {
  const marks = await reader?.marks(target as Element) ?? [];
  return reader?.isMap ? marks.find(({ shape }) => shape!.contains(target as Element)) : marks[nearest(marks, clientX, clientY)];
}

function read(reader: Reader, mark: Mark, byKeys = false, isAbove = true): void {
  stop();
  now = { reader, mark, byKeys };
  mark.shape?.classList.add('is-read');
  label(mark);
  show(mark.words(), reader.stop.closest('.figure-chart, .figure-map, table, .cards')!, mark.box, !reader.isAcross && mark.zone, isAbove);
}

function stop(): void {
  clearTimeout(timer);
  now?.mark.shape?.classList.remove('is-read');
  now = undefined;
  hide();
}

async function onMove(event: PointerEvent): Promise<void> {
  const y = event.clientY;
  const target = event.target as Element;
  const reader = readerAt(target);
  if (event.pointerType === 'touch' && !reader?.isAcross) return;
  clearTimeout(timer);
  if (isInCard(target)) return;
  const mark = await markAt(reader, event);
  const distance = distanceTo(y);
  const isComing = distance < away && distance < near;
  away = distance;
  if (mark ? mark.key === now?.mark.key : !now || now.byKeys) return;
  const next = (): void => {
    if (!mark) return stop();
    // Never in the way of the pointer: of marks side by side beyond the mark, of rows on the side that the pointer comes from.
    read(reader!, mark, false, reader!.isAcross === y > mark.box.top + mark.box.height / 2);
  };
  // Whoever is on the way to the card, or has just left the drawing, gets time to arrive.
  if (now && (isComing || !mark)) timer = setTimeout(next, patience);
  else next();
}

async function onClick(event: MouseEvent): Promise<void> {
  const target = event.target as Element;
  const link = target.closest('.figure-map a');
  // The first touch of a shape tells of it, the second follows it.
  if (isInCard(target) || (link && (!isTouch || now?.mark.shape === link))) return;
  if (link) event.preventDefault();
  const reader = readerAt(target);
  const mark = await markAt(reader, event);
  if (!mark) stop();
  else if (isTouch) read(reader!, mark);
  else if (mark.area) toggle(mark.area);
}

const label = ({ area }: Mark): void => {
  marker.textContent = area === litArea() ? 'Clear highlight' : 'Highlight everywhere';
};

async function onKey(reader: Reader, key: string): Promise<void> {
  const marks = await reader.marks();
  const place = step(marks, marks.findIndex((one) => one.key === now?.mark.key), key);
  const top = marks[place]?.box.top;
  if (top === undefined) return;
  // A mark out of sight comes to the middle, with room for its card.
  if (top < near || top > innerHeight - near) scrollBy(0, top - innerHeight / 2);
  read(reader, (await reader.marks())[place]!, true);
  sayCard();
}

/** Listens, once for the whole page. */
export function listen(): void {
  const on = document.addEventListener.bind(document);
  on('pointerdown', (event) => { isTouch = event.pointerType === 'touch'; });
  on('pointermove', (event) => void onMove(event));
  on('click', (event) => void onClick(event));
  on('keydown', (event) => {
    const { key } = event;
    const target = event.target as Element;
    const reader = readers.get(target);
    if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
    if (key === 'Escape') {
      // A card that a pointer opened and Escape put away stays away until another mark is met; keys begin anew.
      if (hide()) {
        if (now?.byKeys) stop();
      } else if (litArea() && !target.closest('input, .figure-menu')) toggle('');
    } else if (reader && /^(Arrow|Home|End)/.test(key)) {
      event.preventDefault();
      void onKey(reader, key);
    }
  });
  on('focusin', (event) => {
    const target = event.target as Element;
    const reader = readerAt(target);
    if (isInCard(target)) return;
    if (now?.byKeys && reader?.stop !== now.reader.stop) stop();
    if (reader?.isMap && target.matches(':focus-visible')) void markAt(reader, event as unknown as MouseEvent).then((mark) => mark && read(reader, mark, true));
  });
  addEventListener('resize', stop);
  marker.onclick = () => {
    toggle(now!.mark.area);
    label(now!.mark);
  };
}
