// How wide text is, and where it is broken.

let context: CanvasRenderingContext2D | null = null;
// Reading the page's font and telling the canvas of it costs far more than measuring, and of neither is there more than one.
let family = '';
let weight = 0;

/** The size of text in drawings, as site/css/_charts.scss has it. */
export const textSize = 13;
export const lineHeight = 15;

export function widthOf(text: string, bold = false): number {
  context ??= document.createElement('canvas').getContext('2d');
  if (!context) return text.length * 7;
  family ||= getComputedStyle(document.body).fontFamily;
  if (weight !== (bold ? 650 : 400)) {
    weight = bold ? 650 : 400;
    context.font = `${weight} ${textSize}px ${family}`;
  }
  return context.measureText(text).width;
}

/** Text in as few lines as fit a width; a word that is too long by itself has a line of its own. */
export function linesOf(text: string, width: number, bold = false): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : '';
    if (longer && widthOf(longer, bold) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** The width of the longest word of a text: what it takes at the least. */
export function widestWord(text: string, bold = false): number {
  return Math.max(...text.split(' ').map((word) => widthOf(word, bold)));
}
