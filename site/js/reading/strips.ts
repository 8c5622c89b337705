// The ticks of a strip: which area each is. Where the table does not print them, what they say is fetched when someone first asks.
import { cellsOf, tableOf, wordsOf } from './cells';
import { inPlot, markOf, type Mark } from './marks';
import { numberOf } from './order';
import { textOf } from './page';

/** For each tick, in order: the word of its area, name, address, value, and what stands under each heading. */
interface Peers { headings: string[]; areas: [area: string, name: string, address: string, value: string, ...facts: string[]][] }

type Peer = Pick<Mark, 'key' | 'words' | 'area' | 'shape'>;

const files = new Map<string, Promise<Peers>>();

/** The ticks of a strip, which are in the order of their values. Without a network nothing is told. */
export async function ticksOf(strip: SVGSVGElement, line = 0): Promise<Mark[]> {
  const address = strip.dataset.peers;
  const path = strip.querySelector<SVGPathElement>('.tk')!;
  const ticks = path.getAttribute('d')!.match(/M[\d.]+/g)!;
  const peers = address ? await peersOf(address, strip).catch(() => void files.delete(address)) ?? [] : inOrder(cellsOf(tableOf(strip))).map(markOf);
  // A page that was kept and a file of a newer site: nothing is told rather than the wrong thing.
  if (peers.length !== ticks.length) return [];
  return peers.map((peer, i) => {
    const place = +ticks[i]!.slice(1);
    return { ...peer, line, place, ...inPlot(path, place, 12, 24) };
  });
}

const inOrder = (cells: HTMLTableCellElement[]): HTMLTableCellElement[] => {
  const valueOf = (cell: Element): number => numberOf(textOf(cell));
  return cells.filter((cell) => !isNaN(valueOf(cell))).sort((a, b) => valueOf(a) - valueOf(b));
};

/** The row that a strip is drawn for: the one it stands in, or the one that its card leads to. */
const rowOf = (strip: Element): Element | null | undefined => strip.closest('tr') ?? document.querySelector(strip.closest('.card')?.querySelector('a')?.hash || 'none');

async function peersOf(address: string, strip: SVGSVGElement): Promise<Peer[]> {
  if (!files.has(address)) files.set(address, fetch(address).then((answer) => answer.json()));
  const { headings, areas } = await files.get(address)!;
  // The page's own area says what its row says.
  const cell = rowOf(strip)?.querySelector<HTMLTableCellElement>('.value') ?? cellsOf(tableOf(strip))[+strip.dataset.cells!]!;
  return areas.map(([area, name, link, value, ...facts]) => (area === document.querySelector('main')!.dataset.area
    ? { ...markOf(cell), shape: strip.querySelector('.d')! }
    : {
      key: address + area, area: '',
      words: () => ({ ...wordsOf(cell), name, address: link, value, facts: facts.map((text, i): [string, string] => [text, headings[i]!]).filter(([text]) => text) }),
    }));
}
