// Matches what was typed with everything that has a name: each typed word with the nearest known word, then the whole with whole names.
import { distances } from './distance';
import { smallWords, wordsOf } from './fold';
import { everyday } from './words';

/** A thing as `find.json` writes it: place of its kind, name, address, other names, note, places of its areas. */
export type Entry = [kind: number, name: string, address: string, also?: string[], note?: string, areas?: number[]];
export interface Index { kinds: string[]; entries: Entry[] }

interface Field { weight: number; words: number[]; length: number; whole: string }
interface Hit { entry: number; score: number }

const nameWeight = 1;
const alsoWeight = 0.97;
const noteWeight = 0.5;
const leastScore = 0.36;
const kindStep = 0.012;

export class Matcher {
  private readonly vocabulary: string[] = [];
  private readonly places = new Map<string, number>();
  private readonly things: Field[][];
  private readonly initials: Set<string>[];

  constructor(private readonly index: Index) {
    this.things = index.entries.map(([, name, , also = [], note = '', areas = []]) => [
      this.field(name, nameWeight), ...also.map((other) => this.field(other, alsoWeight)),
      ...(note ? [this.field(note, noteWeight)] : []), ...areas.slice(0, 1).map((place) => this.field(index.entries[place]![1], noteWeight * 0.8)),
    ]);
    this.initials = index.entries.map(([, name, , also = []]) => new Set([name, ...also].flatMap(initialsOf)));
  }

  /** The places of the things that fit best, the best first. */
  find(query: string): number[] {
    const typed = wordsOf(query);
    if (typed.length === 0) return [];
    const scores = this.score(typed);
    typed.forEach((word, i) => {
      for (const phrase of Object.hasOwn(everyday, word) ? everyday[word]! : []) {
        this.score([...typed.slice(0, i), ...phrase.split(' '), ...typed.slice(i + 1)]).forEach((score, entry) => { scores[entry] = Math.max(scores[entry]!, score * 0.9); });
      }
    });
    const hits: Hit[] = [];
    scores.forEach((score, entry) => { if (score >= leastScore) hits.push({ entry, score }); });
    hits.sort((a, b) => b.score - a.score || a.entry - b.entry);
    return hits.filter((hit) => hit.score >= hits[0]!.score * 0.45).map((hit) => hit.entry);
  }

  private field(text: string, weight: number): Field {
    const words = wordsOf(text);
    return { weight, words: words.map((word) => this.placeOf(word)), length: weightOf(words), whole: words.join('') };
  }

  private placeOf(word: string): number {
    let place = this.places.get(word);
    if (place === undefined) {
      this.places.set(word, place = this.vocabulary.length);
      this.vocabulary.push(word);
    }
    return place;
  }

  private score(typed: string[]): number[] {
    const rows = typed.map((word) => Float32Array.from(this.vocabulary, (known) => likeness(word, known)));
    const weights = typed.map(weightOfWord);
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const whole = typed.join('');
    return this.things.map((fields, entry) => {
      let sum = 0;
      rows.forEach((row, i) => {
        let best = this.initials[entry]!.has(typed[i]!) ? 0.9 : 0;
        for (const field of fields) for (const word of field.words) best = Math.max(best, row[word]! * field.weight);
        sum += best * weights[i]!;
      });
      let score = sum / total;
      if (score === 0 && whole.length < 5) return 0;
      let names = this.initials[entry]!.has(whole) ? 0.9 : 0;
      for (const field of fields) {
        if (field.weight <= noteWeight) continue;
        names = Math.max(names, this.coverage(field, rows) * score, wholeLikeness(whole, field.whole) * field.weight);
      }
      // Of things that fit alike, a larger area goes before a smaller one, a subject before a group of people.
      return score * 0.65 + names * 0.45 - this.index.entries[entry]![0] * kindStep;
    });
  }

  /** How much of a name was typed, 0 to 1. */
  private coverage(field: Field, rows: Float32Array[]): number {
    let covered = 0;
    for (const word of field.words) {
      let best = 0;
      for (const row of rows) best = Math.max(best, row[word]!);
      covered += best * weightOfWord(this.vocabulary[word]!);
    }
    return field.length === 0 ? 0 : covered / field.length;
  }
}

/** How well a typed word fits a known one, 0 to 1. */
export function likeness(typed: string, known: string): number {
  if (typed === known) return 1;
  const { length } = typed;
  if (known.startsWith(typed)) return length === 1 ? 0.35 : 0.62 + 0.36 * length / known.length;
  if (length < 4) return 0;
  if (typed.endsWith('s') && known.startsWith(typed.slice(0, -1))) return 0.85;
  if (/\d/.test(typed)) return 0;
  const most = length >= 8 ? 2 : 1;
  const { whole, start } = distances(typed, known, most);
  const first = typed[0] === known[0] ? 0 : 0.12;
  if (whole <= most) return 0.94 - 0.13 * whole - first;
  if (start <= most && length >= 5) return 0.7 - 0.13 * start - first;
  return commonStart(typed, known) >= Math.max(5, 0.6 * Math.max(length, known.length)) ? 0.5 : 0;
}

/** How well all that was typed, without blanks, fits a whole name without blanks. */
function wholeLikeness(typed: string, known: string): number {
  if (typed === known) return 1;
  if (typed.length < 5) return 0;
  if (known.startsWith(typed)) return 0.6 + 0.3 * typed.length / known.length;
  const most = Math.min(4, Math.floor(typed.length / 4));
  if (typed[0] !== known[0] || Math.abs(typed.length - known.length) > most) return 0;
  const { whole } = distances(typed, known, most);
  return whole <= most ? 1 - 0.9 * whole / typed.length : 0;
}

function commonStart(a: string, b: string): number {
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  return i;
}

/** The first letters of a name of several words, with the small ones and without: Tyne and Wear is `tw` and `taw`. */
function initialsOf(name: string): string[] {
  const words = wordsOf(name);
  const great = words.filter((word) => !smallWords.has(word));
  return [words, great].filter((some) => some.length > 1).map((some) => some.map((word) => word[0]).join(''));
}

function weightOfWord(word: string): number {
  return smallWords.has(word) ? 0.15 : 1;
}

function weightOf(words: string[]): number {
  return words.reduce((sum, word) => sum + weightOfWord(word), 0);
}
