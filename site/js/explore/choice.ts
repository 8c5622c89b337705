// What the address chooses, held against what there is: a word that means nothing is told, and the nearest that does is taken.
import type { Catalogue, Indicator, Level, Slice, Source } from './catalogue';
import { nearest, quoted } from './nearest';

/** A figure to be drawn along an axis: group and period are known to exist only when its chunk is there. */
export interface Side { source: Source; group: string; period: string }

export interface PairChoice {
  mode: 'pair';
  level: Level;
  across: Side;
  up: Side;
  colour: '' | 'nation' | 'itl1';
  areas: string[];
  ranges: boolean;
}

export interface OneChoice {
  mode: 'one';
  source: Source;
  slice: Slice;
  /** The groups wanted, `sex:women`; none of a dimension: all of it. */
  groups: string[];
  areas: string[];
  only: boolean;
  period: string;
  from: string;
  to: string;
  form: string;
  beside: boolean;
  ranges: boolean;
}

export type Choice = PairChoice | OneChoice;

type Query = Pick<URLSearchParams, 'get' | 'has'>;

export class ChoiceReader {
  /** What could not be taken as it was written, in sentences. */
  readonly told: string[] = [];

  constructor(private readonly catalogue: Catalogue, private readonly questions: readonly Query[], private readonly query: Query) {}

  read(): Choice | undefined {
    return this.query.has('indicator') || this.questions.length === 0 ? this.readOne() : this.readPair();
  }

  private text(name: string): string { return this.query.get(name)?.trim() ?? ''; }
  private list(name: string): string[] { return [...new Set(this.text(name).split(',').map((word) => word.trim()).filter(Boolean))]; }

  private readPair(): PairChoice | undefined {
    const levels = this.catalogue.levelsOfMany();
    const level = this.levelAmong(levels, this.questions[0]!.get('level') ?? '');
    if (!level) return undefined;
    const asked = this.questions.find((question) => question.get('level') === level.code);
    const sources = this.catalogue.sourcesAt(level.code);
    const usual = (name: string, place: number): Side => this.parse(asked?.get(name) ?? '', level) ?? { source: sources[place]!, group: '', period: '' };
    const colour = this.text('colour');
    if (colour && !['nation', 'itl1'].includes(colour)) this.told.push(`Dots cannot be coloured by ${quoted(colour)}.`);
    return {
      mode: 'pair', level, across: this.side('across', level, usual('across', 0)), up: this.side('up', level, usual('up', 1)),
      colour: colour === 'nation' || colour === 'itl1' ? colour : '', areas: this.areasAt(level), ranges: this.text('ranges') !== 'no',
    };
  }

  private levelAmong(levels: Level[], usual: string): Level | undefined {
    const wanted = this.text('level');
    const level = levels.find(({ code }) => code === (wanted || usual)) ?? levels.find(({ code }) => code === nearest(wanted, levels.map((one) => one.code)));
    if (level && (!wanted || level.code === wanted)) return level;
    const taken = level ?? levels.find(({ code }) => code === usual) ?? levels[0];
    if (taken) this.told.push(`There is no kind of area ${quoted(wanted)} to choose here: ${taken.plural} are shown.`);
    return taken;
  }

  private side(name: 'across' | 'up', level: Level, usual: Side): Side {
    const wanted = this.text(name);
    const side = wanted ? this.parse(wanted, level, name) ?? usual : usual;
    return { ...side, period: this.text(`${name}-in`) };
  }

  /** A side from its word: indicator, measure, groups. What is wrong with it is told where it was the reader's own. */
  private parse(word: string, level: Level, told?: string): Side | undefined {
    const [slug = '', id = '', group = ''] = word.split('/');
    const indicators = this.catalogue.index.indicators.filter(({ chunks }) => chunks.some((chunk) => chunk.level === level.code));
    const indicator = this.catalogue.indicator(slug) ?? this.catalogue.indicator(nearest(slug, indicators.map((one) => one.slug)) ?? '');
    const measures = indicator?.chunks.filter((chunk) => chunk.level === level.code).map(({ measure }) => measure) ?? [];
    const measure = measures.includes(id) ? id : nearest(id, measures) ?? measures[0];
    const source = indicator && measure !== undefined ? this.catalogue.source(indicator, measure, level.code) : undefined;
    if (told && !indicator) this.told.push(`There is no indicator ${quoted(slug)}.`);
    else if (told && !source) this.told.push(`${indicator!.title} has no figures for ${level.plural}.`);
    else if (told && indicator!.slug !== slug) this.told.push(`There is no indicator ${quoted(slug)}: ${indicator!.title} is shown.`);
    else if (told && id && measure !== id) this.told.push(`${indicator!.title} has no figure ${quoted(id)} for ${level.plural}: ${source!.measure.name} is shown.`);
    return source && { source, group, period: '' };
  }

  /** The areas chosen; one of a smaller kind stands for the area it lies in. */
  private areasAt(level: Level): string[] {
    const codes = this.catalogue.areasOf(level.code).map(({ code }) => code);
    return [...new Set(this.list('areas').flatMap((wanted) => {
      const near = this.catalogue.area(wanted) ?? this.catalogue.area(codes.find((code) => code.toLowerCase() === wanted.toLowerCase()) ?? '');
      const area = near && this.catalogue.above(near.code, level.code);
      if (!near) this.told.push(`There is no area ${quoted(wanted)}.`);
      else if (!area) this.told.push(`${near.name} is none of the ${level.plural}, and lies in none.`);
      else if (area.code !== near.code) this.told.push(`${near.name} lies in ${area.name}, which is marked.`);
      return area ? [area.code] : [];
    }))];
  }

  private readOne(): OneChoice | undefined {
    const indicator = this.indicator();
    const slice = indicator && this.slice(indicator);
    const source = slice && this.catalogue.source(indicator, slice.measure, slice.level);
    if (!source) return undefined;
    const groups = this.list('groups').filter((word) => {
      const [dimension = '', category = ''] = word.split(':');
      const known = slice.dimensions.includes(dimension) && this.catalogue.categoryPlace(dimension, category) >= 0;
      if (!known) this.told.push(`There is no group ${quoted(word)} here.`);
      return known;
    });
    return {
      mode: 'one', source, slice, groups, areas: this.areasAt(source.level), only: this.text('only') === 'yes', period: this.text('in'), from: this.text('from'), to: this.text('to'),
      form: this.text('form'), beside: this.text('beside') !== 'no', ranges: this.text('ranges') !== 'no',
    };
  }

  private indicator(): Indicator | undefined {
    const all = this.catalogue.index.indicators;
    const slug = this.text('indicator');
    const found = this.catalogue.indicator(slug);
    if (found || !slug) return found ?? all[0];
    const near = this.catalogue.indicator(nearest(slug, all.map((one) => one.slug)) ?? '') ?? all[0];
    if (near) this.told.push(`There is no indicator ${quoted(slug)}: ${near.title} is shown.`);
    return near;
  }

  /** The slice chosen: measure, level, breakdown, each narrowing the last. Where nothing is chosen, totals before breakdowns, then whatever has most figures. */
  private slice(indicator: Indicator): Slice | undefined {
    const words: [string, (slice: Slice) => string, string][] = [
      ['measure', (slice) => slice.measure, 'figure'], ['level', (slice) => slice.level, 'kind of area'], ['by', (slice) => slice.dimensions.join(',') || 'total', 'breakdown'],
    ];
    let slices = indicator.slices;
    for (const [name, wordOf, what] of words) {
      const wanted = name === 'by' ? this.list('by').join(',') : this.text(name);
      if (!wanted) continue;
      const known = [...new Set(slices.map(wordOf))];
      const same = known.find((word) => sorted(word) === sorted(wanted)) ?? nearest(wanted, known);
      if (same === undefined || sorted(same) !== sorted(wanted)) this.told.push(`${indicator.title} has no ${what} ${quoted(wanted)} here.`);
      if (same !== undefined) slices = slices.filter((slice) => wordOf(slice) === same);
    }
    const totals = slices.filter(({ dimensions, figures }) => dimensions.length === 0 && figures > 1);
    return [...(totals.length > 0 ? totals : slices)].sort((a, b) => (totals.length > 0 ? 0 : a.dimensions.length - b.dimensions.length) || b.figures - a.figures)[0];
  }
}

function sorted(word: string): string {
  return word.split(',').sort().join(',');
}
