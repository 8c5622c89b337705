// What there is to compare, from the site's list of everything: areas, indicators, and the sets of areas that lie together in a larger one.

/** The list as `data/index.json` writes it; docs/schemas/index.schema.json says more. */
export interface Listing {
  releases: { date: string; corrects?: string }[];
  topics: Topic[];
  dimensions: { code: string; categories: { code: string; name: string }[] }[];
  statuses: { marker: string; words: string }[];
  levels: { code: string; singular: string; plural: string }[];
  areas: ListedArea[];
  indicators: Indicator[];
}

interface ListedArea { code: string; name: string; spoken?: string; level: string; parent?: string; vintages: number[]; address?: string; data?: string; indicators?: number }
export interface Topic { slug: string; title: string; address: string }
export interface Measure { id: string; name: string; unit: string; prefix?: string; suffix?: string; decimals: number; kind: string; polarity: string }
export interface Indicator { slug: string; title: string; topic: string; place: string; address: string; measures: Measure[] }

export interface Area {
  code: string;
  name: string;
  /** As a sentence says it: "the South East of England". */
  spoken: string;
  level: string;
  parent?: string;
  vintages: number[];
  address: string;
  /** Where its figures lie; empty when nothing is known about it. */
  data: string;
  /** How many indicators have a figure for it. */
  indicators: number;
}

/** Areas that lie together in a larger one, of one geography: "regions in London". */
export interface Together { name: string; areas: Area[] }

export class Catalogue {
  readonly areas = new Map<string, Area>();
  readonly addresses = new Map<string, Area>();
  readonly together: Together[];

  constructor(readonly listing: Listing) {
    for (const { address, data = '', indicators = 0, ...area } of listing.areas) {
      if (!address) continue;
      const known = { ...area, spoken: area.spoken ?? area.name, address, data, indicators };
      this.areas.set(area.code.toLowerCase(), known);
      this.addresses.set(address, known);
    }
    this.together = [...this.areas.values()].flatMap((parent) => this.setsIn(parent));
  }

  /** The area of a code, however it is written: alone, or with the name that its page has or had. */
  find(word: string): Area | undefined {
    for (let code = word.toLowerCase(); code; code = code.slice(0, Math.max(0, code.lastIndexOf('-')))) {
      const area = this.areas.get(code) ?? this.areas.get(code.replace(/-/g, '_'));
      if (area) return area;
    }
    return undefined;
  }

  /** What an area is, and in which: "region in South East (England)". */
  kindOf(area: Area): string {
    const above = area.parent ? this.areas.get(area.parent.toLowerCase()) : undefined;
    const kind = this.levelOf(area).singular;
    return above && above.name !== area.name && above.parent ? `${kind} in ${above.name}` : kind;
  }

  /** What areas of its level are called. */
  levelOf(area: Area): { singular: string; plural: string } {
    return this.listing.levels.find(({ code }) => code === area.level) ?? { singular: area.level, plural: area.level };
  }

  measureOf(slug: string, id: string): Measure | undefined {
    return this.listing.indicators.find((indicator) => indicator.slug === slug)?.measures.find((measure) => measure.id === id);
  }

  categoryOf(dimension: string, code: string): string {
    return this.listing.dimensions.find((one) => one.code === dimension)?.categories.find((one) => one.code === code)?.name ?? code;
  }

  // One set for each geography; where they differ, their names say which is which, the one of which most is known first.
  private setsIn(parent: Area): Together[] {
    const step = this.orderOf(parent) + 1;
    const within = [...this.areas.values()].filter((area) => area.data && area.parent === parent.code && this.orderOf(area) === step);
    const sets = new Map<string, { areas: Area[]; years: number[] }>();
    for (const year of [...new Set(within.flatMap((area) => area.vintages))].sort()) {
      const areas = within.filter((area) => area.vintages.includes(year));
      const key = codesOf(areas);
      if (areas.length > 1) sets.set(key, { areas, years: [...sets.get(key)?.years ?? [], year] });
    }
    const known = ({ areas }: { areas: Area[] }): number => areas.reduce((sum, area) => sum + area.indicators, 0);
    const sorted = [...sets.values()].sort((a, b) => known(b) - known(a));
    return sorted.map(({ areas, years }) => {
      const { plural } = this.levelOf(areas[0]!);
      const which = sorted.length > 1 ? `, as drawn in ${years.at(-1)}` : '';
      return { name: `${plural} in ${parent.spoken}${which}`, areas };
    });
  }

  private orderOf(area: Area): number {
    return this.listing.levels.findIndex(({ code }) => code === area.level);
  }
}

/** The codes of areas in one order, to tell sets apart. */
export function codesOf(areas: readonly Area[]): string {
  return areas.map(({ code }) => code).sort().join(' ');
}
