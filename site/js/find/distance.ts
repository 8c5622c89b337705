// How far a typed word is from a known one: letters left out, added, changed, or two beside each other swapped.

const width = 48;
const rows = [new Uint8Array(width), new Uint8Array(width), new Uint8Array(width)];

/** The distances of a typed word from a known word, whole and from the best of its beginnings; more than `most` counts as `most + 1`. */
export function distances(typed: string, known: string, most: number): { whole: number; start: number } {
  const far = most + 1;
  const n = Math.min(known.length, typed.length + most);
  if (typed.length >= width || n >= width || typed.length - known.length > most) return { whole: far, start: far };
  let [before, last, row] = rows as [Uint8Array, Uint8Array, Uint8Array];
  for (let j = 0; j <= n; j++) last[j] = j;
  for (let i = 1; i <= typed.length; i++) {
    let least = row[0] = i;
    for (let j = 1; j <= n; j++) {
      const same = typed[i - 1] === known[j - 1];
      let d = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && typed[i - 1] === known[j - 2] && typed[i - 2] === known[j - 1]) d = Math.min(d, before[j - 2]! + 1);
      row[j] = d;
      if (d < least) least = d;
    }
    if (least > most) return { whole: far, start: far };
    [before, last, row] = [last, row, before];
  }
  let start = far;
  for (let j = 0; j <= n; j++) start = Math.min(start, last[j]!);
  return { whole: n === known.length ? Math.min(last[n]!, far) : far, start };
}
