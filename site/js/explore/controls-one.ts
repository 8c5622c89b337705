// The controls of one indicator.
import { choose } from '../state';
import { goTo, type Words } from './address';
import type { Catalogue, Slice } from './catalogue';
import { make } from './dom';
import { CheckField, ChecksField, SelectField } from './fields';
import type { Form, One } from './one';
import { periodName } from './period';
import { itemsOf } from './picture';
import { listText, lowerFirst, upperFirst } from './words';

const formNames: Record<Form, string> = { dots: 'Dots with ranges', lines: 'Lines', spread: 'Spread of all areas' };

export class OneControls {
  readonly element = make('div', 'explore__fields');
  private one: One | undefined;
  private readonly indicator = new SelectField('Indicator', (indicator) => goTo({ indicator }));
  private readonly measure = new SelectField('Figure', (measure) => goTo({ indicator: this.slug, measure }));
  private readonly level = new SelectField('Kind of area', (level) => goTo({ indicator: this.slug, measure: this.slice.measure, level }));
  private readonly by = new SelectField('Broken down by', (by) => this.go({ by, groups: '', form: '' }));
  private readonly groups: ChecksField[] = [];
  private readonly groupsHolder = make('div', 'explore__groups');
  private readonly form = new SelectField('Form', (form) => this.go({ form: form === this.one!.forms[0] ? '' : form }));
  private readonly period = new SelectField('Period', (period) => this.go({ in: period }));
  private readonly from = new SelectField('From', (from) => this.go({ from: from === this.one!.periods[0] ? '' : from }));
  private readonly to = new SelectField('To', (to) => this.go({ to: to === this.one!.periods.at(-1) ? '' : to }));
  private readonly only = new CheckField('Only the areas marked', (only) => this.go({ only: only ? 'yes' : '' }));
  private readonly beside = new CheckField('The UK beside', (beside) => this.go({ beside: beside ? '' : 'no' }));
  private readonly ranges = new CheckField('Show 95% ranges', (shown) => this.go({ ranges: shown ? '' : 'no' }));
  private readonly hint = make('p', 'explore__hint');

  constructor(private readonly catalogue: Catalogue) {
    const { indicator, measure, level, by, groupsHolder, form, hint, period, from, to, only, beside, ranges } = this;
    this.element.append(indicator.element, measure.element, level.element, by.element, groupsHolder, form.element, hint, period.element, from.element, to.element, only.element, beside.element, ranges.element);
  }

  show(one: One): void {
    this.one = one;
    const { choice: { source: { indicator }, slice, areas, only, beside, ranges }, breakdowns, forms, form, periods, from, to, period, view: { picture } } = one;
    this.showIndicator();
    const options = (words: string[], nameOf: (word: string) => string) => [{ label: '', options: [...new Set(words)].map((value) => ({ value, text: nameOf(value) })) }];
    this.measure.show(options(indicator.slices.map(({ measure }) => measure), (id) => indicator.measures.find((measure) => measure.id === id)!.name), slice.measure);
    const measured = indicator.slices.filter(({ measure }) => measure === slice.measure);
    this.level.show(options(measured.map(({ level }) => level), (code) => upperFirst(this.catalogue.level(code)!.plural)), slice.level);
    this.by.show(options(measured.filter(({ level }) => level === slice.level).map(({ dimensions }) => dimensions.join(',') || 'total'), (by) => this.byName(by)), slice.dimensions.join(',') || 'total');
    this.showGroups(breakdowns);
    this.form.show(options(forms, (name) => formNames[name as Form]), form);
    const inLines = picture.form === 'lines' && picture.alongTitle === '';
    if (inLines || periods.length < 2) this.period.hide();
    else this.period.show([{ label: '', options: [{ value: '', text: picture.form === 'strips' && breakdowns.length === 0 ? 'All, below one another' : 'The newest' }, ...[...periods].reverse().map((one) => ({ value: one, text: periodName(one) }))] }], period);
    for (const [field, value] of [[this.from, from], [this.to, to]] as const) {
      if (inLines) field.show(options(periods, periodName), value);
      else field.hide();
    }
    this.only.show(areas.length > 0 && picture.form !== 'lines', only);
    this.beside.show(picture.form === 'lines' && (picture.panels.some(({ lines }) => lines.some((line) => line.beside)) || !beside), beside);
    this.ranges.show(itemsOf(picture).some(({ figures }) => figures[0]!.lower !== null), ranges);
    this.hint.textContent = one.hint;
    this.hint.hidden = one.hint === '';
  }

  private get slice(): Slice { return this.one!.choice.slice; }
  private get slug(): string { return this.one!.choice.source.indicator.slug; }

  private showIndicator(): void {
    const { index } = this.catalogue;
    this.indicator.show(index.topics.map(({ slug, title }) => ({
      label: title, options: index.indicators.filter(({ topic }) => topic === slug).map((indicator) => ({ value: indicator.slug, text: indicator.title })),
    })).filter(({ options }) => options.length > 0), this.slug);
  }

  private showGroups(breakdowns: One['breakdowns']): void {
    const several = breakdowns.filter(({ categories }) => categories.length > 1);
    while (this.groups.length < several.length) {
      const place = this.groups.length;
      this.groups.push(new ChecksField((values) => this.chooseGroups(place, values)));
    }
    several.forEach(({ name, categories }, place) => this.groups[place]!.show(name, categories.map(({ code, name: text, chosen }) => ({ value: code, text, checked: chosen }))));
    this.groupsHolder.replaceChildren(...several.map((_, place) => this.groups[place]!.element));
  }

  private chooseGroups(place: number, values: string[]): void {
    const { dimension } = this.one!.breakdowns.filter(({ categories }) => categories.length > 1)[place]!;
    const others = this.one!.choice.groups.filter((word) => !word.startsWith(`${dimension}:`));
    this.go({ groups: [...others, ...values.map((value) => `${dimension}:${value}`)].join(',') });
  }

  private byName(by: string): string {
    return by === 'total' ? 'Nothing: totals' : upperFirst(listText(by.split(',').map((code) => lowerFirst(this.catalogue.dimension(code)?.name ?? code))));
  }

  /** What is drawn, said in full, so that a chart that was reached by default stays the same when one thing changes. */
  private words(changed: Words): Words {
    const { measure, level, dimensions } = this.slice;
    return { indicator: this.slug, measure, level, by: dimensions.join(',') || 'total', ...changed };
  }

  private go(changed: Words): void { choose(this.words(changed)); }
}
