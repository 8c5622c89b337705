// What a page may cost its reader, in bytes on the way (brotli at its best) and in requests: docs/architecture.md says why.
export const budgets = {
  /** A reading page with its style and pictures, everything but scripts. */
  page: 40_000,
  /** All scripts that a reading page may ever load. */
  readingScripts: 15_000,
  /** All scripts that a page may load on which a reader makes charts. */
  drawingScripts: 90_000,
  /** All maps of a page together. */
  maps: 25_000,
  locator: 3_000,
  findList: 25_000,
  requests: 8,
  /** A page on which a reader makes charts also asks for the list of what there is, for what draws, and for the figures of the chart that it begins with. */
  drawingRequests: 10,
};

/** The templates of the pages on which a reader makes charts: they need scripts for that, and may load more of them. */
export const drawingTemplates = ['compare', 'explore'];
