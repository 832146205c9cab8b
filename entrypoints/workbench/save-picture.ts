import type { Picture } from '@/lib/export/files/picture/write-picture';
import { saveFile } from './save-file';

/** Dots a unit of the drawing: sharp in a printed document. */
const SCALE = 3;

/** Hands a picture to the reader as a file; whether that went well: a browser may draw nothing. */
export async function savePicture(name: string, picture: Picture, format: 'svg' | 'png'): Promise<boolean> {
  if (format === 'svg') {
    saveFile(`${name}.svg`, [picture.svg], 'image/svg+xml');
    return true;
  }
  try {
    const dots = await drawDots(picture);
    if (dots === null) return false;
    saveFile(`${name}.png`, [dots], 'image/png');
    return true;
  } catch {
    return false;
  }
}

/** The picture as PNG; null where it is too large for the browser. */
async function drawDots({ svg, width, height }: Picture): Promise<Blob | null> {
  const image = new Image();
  // Not every browser decodes SVG ahead; all tell when it is there.
  await new Promise((resolve, reject) => {
    image.onload = resolve;
    image.onerror = reject;
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  });
  const canvas = document.createElement('canvas');
  canvas.width = width * SCALE;
  canvas.height = height * SCALE;
  const context = canvas.getContext('2d');
  if (context === null) return null;
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((done) => {
    canvas.toBlob(done, 'image/png');
  });
}
