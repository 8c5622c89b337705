// Folds what people type and what things are called to one spelling, so that accents, capitals, signs and "saint" make no difference.

const letters: Record<string, string> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th' };
const spellings: Record<string, string> = { saint: 'st', centre: 'center', n: 'north', s: 'south', e: 'east', w: 'west' };

/** Words that many names have and that tell nothing apart. */
export const smallWords = new Set(['a', 'and', 'the', 'of', 'in', 'on', 'upon', 'by', 'for', 'to', 'at', 'from', 'with', 'y', 'yr', 'ar', 'council', 'city', 'county', 'borough', 'district']);

/** The words of a text, folded: "St. Helens" and "Saint Helen's" are `st helens`. */
export function wordsOf(text: string): string[] {
  const plain = text.toLowerCase().normalize('NFD').replace(/[\u0300-\u036f'’‘ʼ`]/g, '').replace(/[ßæœøłđðþ]/g, (letter) => letters[letter]!);
  return (plain.replace(/&/g, ' and ').match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => spellings[word] ?? word);
}
