// Draws a picture with Observable Plot.
import type { Drawing, Picture } from '../picture';
import { drawLines } from './lines';
import { drawPair } from './pair';
import { drawRows } from './rows';
import { drawStrips } from './strips';

export function draw(picture: Picture, width: number, ranges: boolean): Drawing {
  const drawing = drawn(picture, width, ranges);
  drawing.svg.classList.add(`plot--${picture.form}`);
  return drawing;
}

function drawn(picture: Picture, width: number, ranges: boolean): Drawing {
  switch (picture.form) {
    case 'pair': return drawPair(picture, width, ranges);
    case 'rows': return drawRows(picture, width, ranges);
    case 'lines': return drawLines(picture, width, ranges);
    case 'strips': return drawStrips(picture, width, ranges);
  }
}
