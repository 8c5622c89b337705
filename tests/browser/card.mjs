// The card that says what a mark of a drawing stands for, as tests find it.
import assert from 'node:assert/strict';

/** The card as it stands: its lines, its place, the ring's, and what was said. */
export const cardOf = (page) => page.evaluate(() => {
  const [card, ring] = ['.reading', '.ring'].map((name) => document.querySelector(name));
  if (!card || card.hidden) return null;
  const boxOf = (element) => (({ left, top, right, bottom }) => ({ left, top, right, bottom }))(element.getBoundingClientRect());
  const lines = [...card.querySelectorAll('p')].map((line) => line.innerText.replace(/\s+/g, ' ').trim());
  return { lines, card: boxOf(card), ring: boxOf(ring), said: [...document.querySelectorAll('body > [role=status]')].map((voice) => voice.textContent).join('') ?? '', width: innerWidth };
});

export function assertStands({ card, ring, width }, words) {
  assert.ok(card.left >= 0 && card.right <= width, `${words}: the card leaves the window, ${card.left} to ${card.right}`);
  assert.ok(card.bottom <= ring.top || card.top >= ring.bottom || card.right <= ring.left || card.left >= ring.right, `${words}: the card covers its mark`);
}

export const flat = (text) => text.replace(/\s+/g, ' ').trim();

export async function press(page, key, before) {
  await page.keyboard.press(key);
  await page.waitForFunction((old) => document.querySelector('.reading')?.outerHTML !== old, before, { timeout: 1500 }).catch(() => {});
  // What is said comes a moment after what is shown.
  await page.waitForFunction(() => [...document.querySelectorAll('body > [role=status]')].some((voice) => voice.textContent), null, { timeout: 1500 }).catch(() => {});
  return cardOf(page);
}
