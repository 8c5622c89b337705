// The marks of an axis at numbers that people count in, as the drawings that the site is built with have them: steps of 1, 2, 2.5 or 5 times a power of ten.

const steps = [1, 2, 2.5, 5, 10];

export interface Ticks { first: number; last: number; step: number; decimals: number; all: number[] }

/** The ticks of the narrowest axis that holds two values, at most so many. */
export function ticksOver(least: number, most: number, limit: number): Ticks {
  if (least === most) [least, most] = widened(least);
  for (let power = Math.floor(Math.log10((most - least) / limit)); ; power++) {
    for (const factor of steps) {
      // Counted in the smallest decimal of the step, so that no tick is a hair beside its number.
      const unit = 10 ** -Math.min(0, power - 1);
      const step = Math.round(factor * 10 ** power * unit);
      const first = Math.floor(rounded(least * unit / step));
      const last = Math.ceil(rounded(most * unit / step));
      if (last - first + 1 > limit) continue;
      const all = Array.from({ length: last - first + 1 }, (_, i) => (first + i) * step / unit);
      return { first: all[0]!, last: all.at(-1)!, step: step / unit, decimals: decimalsOf(step / unit), all };
    }
  }
}

/** Where a value stands on an axis, in per cent of its width, with room for a mark at either end. */
export function placeOn({ first, last }: Ticks, value: number): number {
  return Math.round((1.5 + (value - first) / (last - first) * 97) * 100) / 100;
}

// Where all values are one, an axis reaches from it to zero's side and beyond.
function widened(value: number): [number, number] {
  const reach = value === 0 ? 1 : Math.abs(value) / 10;
  return [value - (value === 0 ? 0 : reach), value + reach];
}

const rounded = (value: number): number => Math.round(value * 1e9) / 1e9;

function decimalsOf(step: number): number {
  return (String(rounded(step)).split('.')[1] ?? '').length;
}
