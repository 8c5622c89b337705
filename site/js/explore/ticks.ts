// The ticks of an axis, as the charts drawn when the site is built have them (generator/Charts/Ticks.cs): steps that people count in, covering the data.

export interface Ticks { all: number[]; decimals: number; first: number; last: number }

const steps = [1, 2, 2.5, 5];

/** The narrowest axis of at most `limit` ticks that holds two values. */
export function ticksOver(least: number, most: number, limit: number): Ticks {
  if (least === most) {
    const reach = least === 0 ? 1 : Math.abs(least) / 10;
    [least, most] = [least === 0 ? 0 : least - reach, least + reach];
  }
  for (let power = Math.floor(Math.log10((most - least) / limit)); ; power++) {
    for (const factor of steps) {
      // Powers below one as a division keep the ticks plain: 3 / 10, not 3 × 0.1.
      const at = (count: number) => power < 0 ? count * factor / 10 ** -power : count * factor * 10 ** power;
      const step = at(1);
      const [from, to] = [Math.floor(least / step + 1e-9), Math.ceil(most / step - 1e-9)];
      if (to - from + 1 > limit) continue;
      const decimals = Math.max(0, -power) + (factor === 2.5 && power < 1 ? 1 : 0);
      const all = Array.from({ length: to - from + 1 }, (_, i) => Number(at(from + i).toFixed(decimals)));
      return { all, decimals, first: all[0]!, last: all.at(-1)! };
    }
  }
}
