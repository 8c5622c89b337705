// Cells of CSV files made in the browser, as those made with the site (generator/Rendering/DataCsvText.cs).

/** A cell as a spreadsheet may safely show it: what begins as a formula gets an apostrophe in front, a plain number is left. */
export function cellOf(text: string): string {
  const guarded = /^[=+\-@\t\r]/.test(text) && !/^-?\d+(\.\d+)?$/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(guarded) ? `"${guarded.replace(/"/g, '""')}"` : guarded;
}
