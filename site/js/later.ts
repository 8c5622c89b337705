// Long work in pieces.

/** After what else the page has to do, so that a slow phone answers a touch in between. */
export function later(): Promise<void> {
  return new Promise((done) => { setTimeout(done); });
}
