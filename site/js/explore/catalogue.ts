// What there is to explore, from /data/index.json (docs/schemas/index.schema.json): areas, indicators, breakdowns, and where their figures lie.

export interface Area { code: string; name: string; welsh_name?: string; level: string; parent?: string; aliases?: string[]; address?: string }
export interface Level { code: string; singular: string; plural: string }
export interface Category { code: string; name: string }
export interface Dimension { code: string; name: string; people: boolean; categories: Category[] }
export interface Release { date: string; title: string; address: string }
export interface Topic { slug: string; title: string }

export type Kind = 'estimate' | 'moving-average' | 'pooled-estimate' | 'modelled-difference' | 'prediction' | 'z-score' | 'index';
export interface Measure {
  id: string; name: string; unit: string; prefix?: string; suffix?: string; decimals: number; kind: Kind;
  polarity: 'higher-is-better' | 'lower-is-better' | 'neutral';
}
export interface Slice { measure: string; level: string; dimensions: string[]; release: string; figures: number }
export interface Indicator {
  slug: string; title: string; summary: string; topic: string; sources: string[]; place: 'lives-now' | 'lived-at-14' | 'located' | 'none'; address: string;
  measures: Measure[]; slices: Slice[]; chunks: { level: string; measure: string; address: string }[];
}
export interface Index {
  title: string; publisher: string; licence: string; releases: Release[]; topics: Topic[]; dimensions: Dimension[]; levels: Level[]; areas: Area[]; indicators: Indicator[];
}

/** One measure of an indicator at a level: what one chunk holds. */
export interface Source { indicator: Indicator; measure: Measure; level: Level; address: string }

const fewestAreas = 8;

export class Catalogue {
  private readonly areas: Map<string, Area>;
  private readonly places: Map<string, number>;
  private readonly dimensions: Map<string, Dimension>;

  constructor(readonly index: Index) {
    this.areas = new Map(index.areas.map((area) => [area.code, area]));
    this.places = new Map(index.areas.map((area, place) => [area.code, place]));
    this.dimensions = new Map(index.dimensions.map((dimension) => [dimension.code, dimension]));
  }

  area(code: string): Area | undefined { return this.areas.get(code); }
  areaAt(address: string): Area | undefined { return this.index.areas.find((area) => area.address === address); }
  /** The place of an area in the order of the site. */
  placeOf(code: string): number { return this.places.get(code) ?? this.places.size; }
  dimension(code: string): Dimension | undefined { return this.dimensions.get(code); }
  indicator(slug: string): Indicator | undefined { return this.index.indicators.find((indicator) => indicator.slug === slug); }
  level(code: string): Level | undefined { return this.index.levels.find((level) => level.code === code); }
  release(date: string): Release | undefined { return this.index.releases.find((release) => release.date === date); }

  areasOf(level: string): Area[] { return this.index.areas.filter((area) => area.level === level); }

  /** The area of a level that an area lies in, or is. */
  above(code: string, level: string): Area | undefined {
    for (let area = this.areas.get(code); area; area = area.parent === undefined ? undefined : this.areas.get(area.parent)) {
      if (area.level === level) return area;
    }
    return undefined;
  }

  /** The name of a category, as a table says it. */
  categoryName(dimension: string, category: string): string {
    return this.dimensions.get(dimension)?.categories.find(({ code }) => code === category)?.name ?? category;
  }

  /** The place of a category in its list. */
  categoryPlace(dimension: string, category: string): number {
    return this.dimensions.get(dimension)?.categories.findIndex(({ code }) => code === category) ?? -1;
  }

  source(indicator: Indicator, measure: string, level: string): Source | undefined {
    const chunk = indicator.chunks.find((one) => one.measure === measure && one.level === level);
    const its = indicator.measures.find(({ id }) => id === measure);
    const where = this.level(level);
    return chunk && its && where ? { indicator, measure: its, level: where, address: chunk.address } : undefined;
  }

  /** All that can be drawn at a level, in the order of topics. */
  sourcesAt(level: string): Source[] {
    return this.index.indicators.flatMap((indicator) => indicator.measures.map(({ id }) => this.source(indicator, id, level))).filter((source) => source !== undefined);
  }

  /** The levels with enough areas to see how two figures go together; areas without pages are there to compare with alone. */
  levelsOfMany(): Level[] {
    return this.index.levels.filter(({ code }) => this.areasOf(code).filter(({ address }) => address).length >= fewestAreas && this.sourcesAt(code).length > 1);
  }
}
