// The controls of one figure against another.
import { choose } from '../state';
import { goTo, type Words } from './address';
import type { Catalogue, Source } from './catalogue';

import { button, make } from './dom';
import { CheckField, SelectField, type OptionGroup } from './fields';
import type { Pair, Sided } from './pair';
import { periodName } from './period';
import { upperFirst } from './words';

/** The word of a side in the address. */
export function sideWord({ source: { indicator, measure } }: { source: Source }, group: string): string {
  return `${indicator.slug}/${measure.id}${group ? `/${group}` : ''}`;
}

/** The words that say a pair. */
export function pairWords({ choice, across, up }: Pair): Words {
  return {
    level: choice.level.code, across: sideWord(across.side, across.group), up: sideWord(up.side, up.group), 'across-in': choice.across.period && across.period, 'up-in': choice.up.period && up.period,
    colour: choice.colour, areas: choice.areas.join(','), ranges: choice.ranges ? '' : 'no',
  };
}

export class PairControls {
  readonly element = make('div', 'explore__fields');
  private pair: Pair | undefined;
  private readonly level = new SelectField('Kind of area', (level) => this.toLevel(level));
  private readonly across = new SideControls('From left to right', 'across', () => this.pair!);
  private readonly up = new SideControls('From bottom to top', 'up', () => this.pair!);
  private readonly colour = new SelectField('Colour and shape by', (colour) => this.go({ colour }));
  private readonly ranges = new CheckField('Show 95% ranges', (shown) => this.go({ ranges: shown ? '' : 'no' }));

  constructor(private readonly catalogue: Catalogue) {
    this.element.append(this.level.element, this.across.element, button('Swap the two', () => this.swap()), this.up.element, this.colour.element, this.ranges.element);
  }

  show(pair: Pair): void {
    this.pair = pair;
    const { choice, across, up } = pair;
    const usual = this.catalogue.levelsOfMany();
    this.level.show([{ label: '', options: usual.map(({ code, plural }) => ({ value: code, text: upperFirst(plural) })) }], choice.level.code);
    const sources = optionsAt(this.catalogue, choice.level.code);
    this.across.show(across, sources);
    this.up.show(up, sources);
    const shades = choice.level.code === 'itl1' ? ['nation'] : ['nation', 'itl1'];
    this.colour.show([{ label: '', options: [{ value: '', text: 'Nothing' }, ...shades.map((code) => ({ value: code, text: upperFirst(this.catalogue.level(code)!.singular) }))] }], choice.colour);
    this.ranges.show([across, up].some(({ figures }) => [...figures.values()].some(({ lower }) => lower !== null)), choice.ranges);
  }

  private go(words: Words): void { choose({ ...pairWords(this.pair!), ...words }); }

  /** At another level stays what is there too; areas that were marked stand for those they lie in. */
  private toLevel(level: string): void {
    const { choice } = this.pair!;
    const same = (source: Source) => this.catalogue.source(source.indicator, source.measure.id, level) ? sideWord({ source }, '') : '';
    const areas = [...new Set(choice.areas.map((code) => this.catalogue.above(code, level)?.code).filter(Boolean))].join(',');
    goTo({ level, across: same(choice.across.source), up: same(choice.up.source), colour: choice.colour, areas, ranges: choice.ranges ? '' : 'no' });
  }

  private swap(): void {
    const words = pairWords(this.pair!);
    this.go({ across: words.up, up: words.across, 'across-in': words['up-in'], 'up-in': words['across-in'] });
  }
}

/** The choices of one side: the figure, then its group and period where there are several. */
class SideControls {
  readonly element = make('fieldset', 'explore__side');
  private readonly source: SelectField;
  private readonly group: SelectField;
  private readonly period: SelectField;
  private sided: Sided | undefined;

  constructor(title: string, name: 'across' | 'up', pair: () => Pair) {
    const go = (words: Words) => choose({ ...pairWords(pair()), ...words });
    this.source = new SelectField('Figure', (word) => go({ [name]: word, [`${name}-in`]: '' }));
    this.group = new SelectField('Group', (group) => go({ [name]: sideWord(this.sided!.side, group) }));
    this.period = new SelectField('Period', (period) => go({ [`${name}-in`]: period === this.sided!.periods.at(-1) ? '' : period }));
    this.element.append(make('legend', 'explore__legend', title), this.source.element, this.group.element, this.period.element);
  }

  show(sided: Sided, sources: OptionGroup[]): void {
    this.sided = sided;
    this.source.show(sources, sideWord(sided.side, ''));
    this.group.show([{ label: '', options: sided.groups.map(({ group, name }) => ({ value: group, text: name })) }], sided.group);
    this.period.show([{ label: '', options: [...sided.periods].reverse().map((period) => ({ value: period, text: periodName(period) })) }], sided.period);
  }
}

/** All figures of a level, by topic; where an indicator has several, each says which it is. */
function optionsAt(catalogue: Catalogue, level: string): OptionGroup[] {
  const sources = catalogue.sourcesAt(level);
  return catalogue.index.topics.map(({ slug, title }) => ({
    label: title,
    options: sources.filter(({ indicator }) => indicator.topic === slug).map((source) => {
      const several = sources.filter(({ indicator }) => indicator === source.indicator).length > 1;
      return { value: sideWord({ source }, ''), text: several ? `${source.indicator.title}: ${source.measure.name}` : source.indicator.title };
    }),
  })).filter(({ options }) => options.length > 0);
}

