// Says what changed to those who listen to a page instead of looking at it: one polite voice for all of the page.

let voice: HTMLElement | undefined;

export function say(words: string): void {
  if (!voice) {
    voice = document.createElement('p');
    voice.className = 'govuk-visually-hidden';
    voice.setAttribute('role', 'status');
    document.body.append(voice);
  }
  voice.textContent = '';
  // Words that come with the element, or are the same as the last, would pass unheard.
  setTimeout(() => { if (voice) voice.textContent = words; }, 60);
}
