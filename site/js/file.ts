// Files that are made in the browser, for a reader to keep.

/** Points of a picture to a unit of the drawing: 1,200 across, and twice as many for sharp screens. */
const density = 3;
/** More than some phones can hold in one canvas. */
const most = 16e6;

/** A drawing as points. */
export async function paint(svg: Blob, { width, height }: { width: number; height: number }): Promise<Blob> {
  const scale = Math.min(density, Math.sqrt(most / (width * height)));
  const address = URL.createObjectURL(svg);
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((done, fail) => canvas.toBlob((blob) => blob ? done(blob) : fail(new Error('no picture')), 'image/png'));
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** Gives the browser a file under a name. */
export function download(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
