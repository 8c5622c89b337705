// A comparison as a reader sees it: topic by topic a card for each indicator, in it a row for each area with its figure drawn on one scale for all.
import { intervalWords, valueWords } from '../numbers/number';
import { periodWords } from '../numbers/period';
import type { Catalogue, Topic } from './catalogue';
import type { Compared, Comparison } from './comparing';
import { draw } from './drawing';
import { benchmarkWords, verdictWords } from './entries';
import { hasInterval, type Figure } from './figures';
import { make } from './make';
import { nameOf, type Side } from './sides';
import { capital, groupWords, kindWords, listOf, placeWords, polarityWords, statusWords } from './words';

/** What every card needs to know. */
export interface Setting { catalogue: Catalogue; sides: readonly Side[]; addressOf: (row: Compared, comparison: Comparison) => string }

/** The topics in their order, each with its cards, made as they are asked for. */
export function* topicsOf(comparisons: readonly Comparison[], setting: Setting): Iterable<HTMLElement> {
  for (const topic of setting.catalogue.listing.topics) {
    const its = comparisons.filter(({ indicator }) => indicator.topic === topic.slug);
    if (its.length > 0) yield topicOf(topic, its, setting);
  }
}

function topicOf({ slug, title, address }: Topic, comparisons: readonly Comparison[], setting: Setting): HTMLElement {
  return make('section', { class: 'topic', id: `topic-${slug}` }, make('h3', { class: 'compare__topic' }, make('a', { href: address }, title)), ...comparisons.map((comparison) => cardOf(comparison, setting)));
}

function cardOf(comparison: Comparison, setting: Setting): HTMLElement {
  const { indicator } = comparison;
  const title = `title-${indicator.slug}`;
  return make('section', { class: 'compared', id: indicator.slug, 'aria-labelledby': title, tabindex: '-1' },
    make('h4', { id: title }, make('a', { href: indicator.address }, indicator.title)),
    make('p', { class: 'compared__about' }, ...aboutOf(comparison, setting.catalogue)),
    tableOf(comparison, setting, title),
    ...notesOf(comparison).map((note) => make('p', { class: 'compared__note' }, note)));
}

/** What is measured, of whom, when, and what must be known to read it. */
export function measureWords({ measure, sample }: Comparison, catalogue: Catalogue): string {
  const group = groupWords(sample, catalogue);
  return group ? `${measure.name}: ${group}` : measure.name;
}

function aboutOf(comparison: Comparison, catalogue: Catalogue): (Node | string)[] {
  const { indicator, measure, sample } = comparison;
  const isOneUnit = measure.unit === measure.prefix || (measure.suffix ?? '') !== '' && !/\p{L}/u.test(measure.suffix!);
  const facts = [haveOnePeriod(comparison) ? periodWords(sample.period) : 'different periods', isOneUnit ? '' : measure.unit, kindWords[measure.kind], placeWords[indicator.place], polarityWords[measure.polarity]];
  return [make('span', { class: 'compared__measure' }, measureWords(comparison, catalogue)), ` ${capital(facts.filter(Boolean).join(' · '))}`];
}

function tableOf(comparison: Comparison, setting: Setting, title: string): HTMLTableElement {
  const { rows, measure } = comparison;
  const { axis, track, hasReference } = draw(comparison);
  const head = (name: string, ...held: (Node | string)[]): HTMLTableCellElement => make('th', { scope: 'col', class: name, role: 'columnheader' }, ...held);
  const isIndex = measure.kind === 'z-score';
  const table = make('table', { class: `versus${hasReference ? ' versus--referred' : ''}`, role: 'table', 'aria-labelledby': title },
    make('thead', { role: 'rowgroup' }, make('tr', { role: 'row' },
      head('versus__name', 'Area'), head('versus__track', axis, make('span', { class: 'versus__unseen' }, 'Drawn on one scale')), head('versus__value', 'Value'),
      head('versus__range', isIndex ? 'Category' : 'Range'), head('versus__verdict', `Compared with ${rows[0]!.area.name}`))));
  for (const side of setting.sides) {
    const its = rows.filter(({ area, figure }) => figure && side.includes(area));
    if (its.length === 0) continue;
    const name = side.length > 1 ? make('tr', { class: 'versus__partnership', role: 'row' }, make('th', { colspan: '5', scope: 'rowgroup', role: 'rowheader' }, nameOf(side, setting.catalogue))) : undefined;
    table.append(make('tbody', { role: 'rowgroup' }, name, ...its.map((row) => rowOf(row, comparison, setting, track(row)))));
  }
  return table;
}

function rowOf(row: Compared, comparison: Comparison, { catalogue, addressOf }: Setting, track: SVGElement): HTMLTableRowElement {
  const { area, verdict } = row;
  const figure = row.figure!;
  const base = comparison.rows[0]!.area;
  const cell = (name: string, ...held: (Node | string | undefined)[]): HTMLTableCellElement => make('td', { class: name, role: 'cell' }, ...held);
  const period = !haveOnePeriod(comparison) ? make('span', { class: 'versus__period' }, ` ${periodWords(figure.period)}`) : undefined;
  return make('tr', { class: `versus__row versus__row--${verdict}`, role: 'row' },
    make('th', { scope: 'row', class: 'versus__name', role: 'rowheader' }, make('a', { href: addressOf(row, comparison) }, area.name)),
    cell('versus__track', track),
    cell('versus__value', valueOf(figure, comparison, catalogue), period),
    cell('versus__range', rangeOf(figure, comparison)),
    cell('versus__verdict', verdict === 'base' ? '' : verdictWords(verdict, base), ...[benchmarkWords(row, base, catalogue), statusOf(figure, catalogue)].map((words) => words && make('span', { class: 'versus__more' }, words))));
}

/** A value as it is printed; a missing one is its marker and what that means. */
export function valueOf(figure: Figure, { measure }: Comparison, catalogue: Catalogue): string {
  return figure.value === null ? `${figure.status.join(' ')} ${statusWords(figure.status, catalogue)}`.trim() : valueWords(figure.value, measure);
}

/** The range of a figure, or the category of a composite index. */
export function rangeOf(figure: Figure, { measure }: Comparison): string {
  return hasInterval(figure) ? intervalWords(figure, measure) : figure.category;
}

// What else is to be known of a value that is there: "[u] low reliability".
function statusOf(figure: Figure, catalogue: Catalogue): string {
  return figure.value === null || figure.status.length === 0 ? '' : `${figure.status.join(' ')} ${statusWords(figure.status, catalogue)}`;
}

function haveOnePeriod({ rows }: Comparison): boolean {
  return new Set(rows.flatMap(({ figure }) => figure?.period ?? [])).size < 2;
}

function notesOf({ rows }: Comparison): string[] {
  const without = rows.filter(({ figure }) => !figure).map(({ area }) => area.spoken);
  return [...(without.length > 0 ? [`No figure to compare for ${listOf(without)}.`] : []), ...new Set(rows.flatMap(({ figure }) => figure?.note || []))];
}
