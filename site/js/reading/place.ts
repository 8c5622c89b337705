// Where a card stands: above or below what it tells of, never over it, and within the window.

export interface Box { left: number; top: number; right: number; bottom: number }
export interface Size { width: number; height: number }

const gap = 4;
const margin = 8;

/** The left upper corner of a card: on the wanted side of a mark, or on the other where it has more room there. */
export function placeOf(mark: Box, card: Size, view: Size, isAbove: boolean): { left: number; top: number } {
  const [roomAbove, roomBelow] = [mark.top, view.height - mark.bottom];
  const hasRoom = (isAbove ? roomAbove : roomBelow) > card.height + gap + margin;
  const goesAbove = hasRoom ? isAbove : roomAbove > roomBelow;
  return {
    left: Math.max(margin, Math.min((mark.left + mark.right - card.width) / 2, view.width - margin - card.width)),
    top: goesAbove ? mark.top - gap - card.height : mark.bottom + gap,
  };
}
