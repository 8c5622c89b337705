// Begins the page to explore figures once the page itself has been shown; what it needs is fetched then, and by no other page.

/** How long to wait for a browser that never says that it has painted. */
const longest = 3000;

/** Makes the page's own part into controls and a drawing; where that fails, the words that stand there without scripts are shown. */
export function attachExplore(root: HTMLElement): void {
  void begin(root).catch(() => root.classList.add('explore--failed'));
}

async function begin(root: HTMLElement): Promise<void> {
  await painted();
  const { script = '', index = '' } = root.dataset;
  const list = fetch(index);
  const { start } = await import(script) as typeof import('./explore');
  await start(root, await list);
}

/** After the first picture of the page: what is not read yet must not hold up what is. */
function painted(): Promise<void> {
  return new Promise((done) => {
    setTimeout(done, longest);
    new PerformanceObserver((_, observer) => {
      observer.disconnect();
      done();
    }).observe({ type: 'paint', buffered: true });
  });
}
