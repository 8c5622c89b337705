// Reads the marks of a drawing: by pointer and touch the nearest, by arrow keys one after another. What is read is shown beside the mark and said in a live region.
import { make } from './dom';
import type { Drawing, Item, Point } from './picture';

export interface Said { name: string; parts: { title: string; value: string; notes: string[] }[] }

const reach = { mouse: 28, touch: 44 };

export class Reader {
  /** What holds the drawing; one stop of the tab key. */
  readonly frame = make('div', 'explore__frame');
  private readonly card = make('div', 'explore__card');
  private readonly live = make('p', 'explore__live');
  private readonly ring = document.createElementNS('http://www.w3.org/2000/svg', 'circle');
  private drawing: Drawing | undefined;
  private current: Point | undefined;
  private tapped: Item | undefined;

  constructor(private readonly say: (item: Item) => Said, private readonly mark: (item: Item) => void) {
    const { frame, card, live } = this;
    frame.tabIndex = 0;
    frame.setAttribute('role', 'application');
    live.setAttribute('aria-live', 'polite');
    card.setAttribute('aria-hidden', 'true');
    card.hidden = true;
    this.ring.setAttribute('class', 'ring');
    this.ring.setAttribute('r', '9');
    frame.append(card, live);
    frame.addEventListener('keydown', (event) => this.press(event));
    frame.addEventListener('blur', () => this.show(undefined));
    frame.addEventListener('pointermove', (event) => event.pointerType === 'mouse' && this.show(this.near(event, reach.mouse)));
    frame.addEventListener('pointerleave', (event) => event.pointerType === 'mouse' && document.activeElement !== frame && this.show(undefined));
    frame.addEventListener('click', (event) => this.click(event as PointerEvent));
  }

  /** Puts a drawing into the frame in place of the last. */
  put(drawing: Drawing, label: string): void {
    const read = this.current?.item;
    this.drawing?.svg.remove();
    this.drawing = drawing;
    this.frame.prepend(drawing.svg);
    this.frame.setAttribute('aria-label', label);
    const same = read && document.activeElement === this.frame ? drawing.points.find(({ item }) => item.figures[0]!.area === read.figures[0]!.area && item.more === read.more) : undefined;
    this.show(same, false);
  }

  private press(event: KeyboardEvent): void {
    const next = this.drawing && (this.current ? this.step(this.current, event.key) : this.first(event.key));
    if (next) this.show(next);
    else if (event.key === 'Enter' && this.current) this.mark(this.current.item);
    else if (event.key === 'Escape' && this.current) this.show(undefined);
    else if (!/^(Arrow|Home$|End$)/.test(event.key)) return;
    event.preventDefault();
  }

  private first(key: string): Point | undefined {
    if (!/^(Arrow|Home$|End$)/.test(key)) return undefined;
    const points = this.drawing!.points;
    return points.find(({ item }) => item.marked) ?? (key === 'End' ? [...points].sort(byX).at(-1) : [...points].sort((a, b) => a.line - b.line || byX(a, b))[0]);
  }

  /** Left and right go along a row or line, up and down to the next; in a cloud of dots, in the order of one axis or the other. */
  private step(from: Point, key: string): Point | undefined {
    const points = this.drawing!.points;
    const along = points.filter(({ line }) => line === from.line).sort(byX);
    const place = along.indexOf(from);
    switch (key) {
      case 'ArrowRight': return along[Math.min(place + 1, along.length - 1)];
      case 'ArrowLeft': return along[Math.max(place - 1, 0)];
      case 'Home': return along[0];
      case 'End': return along.at(-1);
      case 'ArrowUp': return this.rise(from, -1);
      case 'ArrowDown': return this.rise(from, 1);
      default: return undefined;
    }
  }

  private rise(from: Point, way: 1 | -1): Point {
    const points = this.drawing!.points;
    if (from.line < 0) {
      const inOrder = [...points].sort((a, b) => a.y - b.y || byX(a, b));
      return inOrder[Math.min(Math.max(inOrder.indexOf(from) + way, 0), inOrder.length - 1)]!;
    }
    const others = points.filter((point) => point.line !== from.line && (point.y - from.y) * way > 0 || point.line !== from.line && point.y === from.y && (point.line - from.line) * way > 0);
    // Where lines cross a plot, the next at the same place along it; where rows lie below one another, the nearest in the next row.
    const sameX = others.filter(({ x }) => Math.abs(x - from.x) < 1);
    const pool = sameX.length > 0 ? sameX : others;
    const nearestY = Math.min(...pool.map(({ y }) => Math.abs(y - from.y)));
    return pool.filter(({ y }) => Math.abs(y - from.y) - nearestY < 1).sort((a, b) => Math.abs(a.x - from.x) - Math.abs(b.x - from.x))[0] ?? from;
  }

  private near({ clientX, clientY }: PointerEvent | MouseEvent, most: number): Point | undefined {
    const box = this.drawing?.svg.getBoundingClientRect();
    if (!box) return undefined;
    const [x, y] = [clientX - box.left, clientY - box.top];
    let best: { point: Point; far: number } | undefined;
    for (const point of this.drawing!.points) {
      const far = Math.hypot(point.x - x, point.y - y);
      if (far <= most && (!best || far < best.far)) best = { point, far };
    }
    return best?.point;
  }

  /** A click marks; of a touch the first reads, the second marks. */
  private click(event: PointerEvent): void {
    const touch = event.pointerType !== 'mouse';
    const point = this.near(event, touch ? reach.touch : reach.mouse);
    const again = !touch || point?.item === this.tapped;
    this.tapped = point?.item;
    this.show(point);
    if (point && again) this.mark(point.item);
  }

  private show(point: Point | undefined, aloud = true): void {
    this.current = point;
    this.card.hidden = !point;
    this.ring.remove();
    if (!point || !this.drawing) return;
    const { name, parts } = this.say(point.item);
    this.ring.setAttribute('cx', `${point.x}`);
    this.ring.setAttribute('cy', `${point.y}`);
    this.drawing.svg.append(this.ring);
    this.card.replaceChildren(make('strong', '', name), ...parts.flatMap(({ title, value, notes }) => [make('span', 'explore__of', title), make('span', '', make('b', '', value), ...notes.map((note) => ` ${note}`))]));
    this.place(point);
    if (aloud) this.live.textContent = [name, ...parts.map(({ title, value, notes }) => [`${title}: ${value}`, ...notes].join(', '))].join('. ');
  }

  /** The card stands above the mark, or below it where there is no room, and never leaves the frame. */
  private place({ x, y }: Point): void {
    const { card, frame } = this;
    const [wide, high] = [card.offsetWidth, card.offsetHeight];
    card.style.setProperty('left', `${Math.max(0, Math.min(x - wide / 2, frame.clientWidth - wide))}px`);
    card.style.setProperty('top', `${y - high - 14 >= -high / 2 ? y - high - 14 : y + 16}px`);
  }
}

function byX(a: Point, b: Point): number {
  return a.x - b.x || a.y - b.y;
}
