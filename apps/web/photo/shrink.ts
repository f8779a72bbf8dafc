import { type Declared, declaredIn } from './declared';

/** Longest side of a photo that is sent; a plate can still be read on it. */
const SIDE_MAX = 1_600;
const QUALITY = 0.85;
const JPEG = 'image/jpeg';

/** A photo as it is kept and sent, with what the camera had written into it. */
export interface Shot {
  readonly file: File;
  readonly declared: Declared;
}

/** Width and height within the longest side allowed; nothing is made larger. */
export function sizeWithin(width: number, height: number, most: number): { width: number; height: number } {
  const scale = Math.min(1, most / Math.max(width, height));
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}

const jpegName = (name: string): string => `${name.replace(/\.[^.]*$/, '')}.jpg`;

/**
 * Makes a large photo smaller and reads time and place first, since coding anew loses them. A photo that is small
 * enough, or that this browser cannot read, stays as it is.
 */
export async function shrunk(file: File): Promise<Shot> {
  if (!file.type.startsWith('image/')) return { file, declared: {} };
  const declared = await declaredIn(file);
  const small = await redrawn(file).catch(() => undefined);
  return { file: small ?? file, declared };
}

async function redrawn(file: File): Promise<File | undefined> {
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
  try {
    const { width, height } = sizeWithin(picture.width, picture.height, SIDE_MAX);
    if (width === picture.width && height === picture.height) return undefined;
    const canvas = document.createElement('canvas');
    Object.assign(canvas, { width, height });
    canvas.getContext('2d')?.drawImage(picture, 0, 0, width, height);
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, JPEG, QUALITY));
    return blob === null ? undefined : new File([blob], jpegName(file.name), { type: JPEG });
  } finally {
    picture.close();
  }
}
