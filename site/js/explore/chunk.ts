// The figures of an indicator at a level in a measure, from its chunk (docs/schemas/chunk.schema.json).
import type { Source } from './catalogue';

export interface Chunk {
  areas: string[]; periods: string[]; groups: { categories: Record<string, string>; release: string }[];
  area: number[]; period: number[]; group: number[]; value: (number | null)[]; lower?: (number | null)[]; upper?: (number | null)[];
  sample_size?: (number | null)[]; status: Record<string, string>; note: Record<string, string>;
  verdicts?: string[]; verdict?: number[]; benchmarks?: string[]; benchmark?: number[]; position_from?: number[]; position_to?: number[]; position_of?: number[];
}

/** One figure. */
export interface Figure {
  source: Source;
  area: string;
  period: string;
  /** Its categories by dimension; none: the total. */
  categories: Record<string, string>;
  /** Its categories in one word: `seb:intermediate,sex:women`; empty for the total. */
  group: string;
  release: string;
  value: number | null;
  lower: number | null;
  upper: number | null;
  sample: number | null;
  /** Markers: `[u]`. */
  status: string[];
  note: string;
  /** The site's own verdict on it, `clearly-higher`, and why it cannot be tested; empty where nothing is compared. It is never worked out here. */
  verdict: string;
  untested: string;
  /** What it is compared with: a code, `average`, `mean-of-areas`. */
  benchmark: string;
  /** Its place among the areas of its level, as a range; none where that cannot be told. */
  position: { from: number; to: number; of: number } | undefined;
}

const opened = new Map<string, Promise<Figure[]>>();

/** Says that figures could not be fetched. */
export class NotFetched extends Error {}

/** The figures of a source, fetched once. */
export function open(source: Source): Promise<Figure[]> {
  let figures = opened.get(source.address);
  if (!figures) {
    opened.set(source.address, figures = fetched(source));
    figures.catch(() => opened.delete(source.address));
  }
  return figures;
}

async function fetched(source: Source): Promise<Figure[]> {
  const answer = await fetch(source.address).catch(() => undefined);
  if (!answer?.ok) throw new NotFetched(`${source.address} did not come`);
  return figuresOf(await answer.json() as Chunk, source);
}

/** The figures of a chunk, in its order. */
export function figuresOf(chunk: Chunk, source: Source): Figure[] {
  const groups = chunk.groups.map(({ categories, release }) => ({ categories, release, group: groupOf(categories) }));
  return chunk.value.map((value, place) => {
    const [verdict = '', untested = ''] = (chunk.verdicts?.[chunk.verdict?.[place] ?? -1] ?? '').split(' ');
    return {
      source, area: chunk.areas[chunk.area[place]!]!, period: chunk.periods[chunk.period[place]!]!, ...groups[chunk.group[place]!]!,
      value, lower: chunk.lower?.[place] ?? null, upper: chunk.upper?.[place] ?? null, sample: chunk.sample_size?.[place] ?? null,
      status: chunk.status[place]?.split(' ') ?? [], note: chunk.note[place] ?? '', verdict, untested,
      benchmark: chunk.benchmarks?.[chunk.benchmark?.[place] ?? -1] ?? '', position: positionOf(chunk, place),
    };
  });
}

/** Categories in one word. */
export function groupOf(categories: Record<string, string>): string {
  return Object.entries(categories).map(([dimension, category]) => `${dimension}:${category}`).join(',');
}

function positionOf({ position_from, position_to, position_of }: Chunk, place: number): Figure['position'] {
  const [from, to, of] = [position_from, position_to, position_of].map((column) => column?.[place] ?? 0) as [number, number, number];
  return from > 0 ? { from, to, of } : undefined;
}
