import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import exifr from 'exifr';
import sharp from 'sharp';
import type { JsonObject } from '#domain/case';
import { toInstant } from '#domain/deadline';
import type { CaptureView } from '#persistence';

/** Longest side of a small picture, in pixels: sharp enough for a pair of photos side by side. */
const THUMBNAIL_PX = 480;
const QUALITY = 75;
/** More points than any phone takes; a small file that unfolds to more is an attack. */
const PIXELS_MAX = 120_000_000;
const TEXT_MAX = 120;
/** EXIF names no zone unless the offset tag is there; the district's clocks say this one. */
const DISTRICT_OFFSET = '+08:00';

const EXIF_HEAD = Buffer.from('Exif\0\0');
const STAMP = /^(\d{4}):(\d{2}):(\d{2}) (\d{2}:\d{2}:\d{2})/;
const OFFSET = /^[+-]\d{2}:\d{2}$/;
const TAGS = ['DateTimeOriginal', 'OffsetTimeOriginal', 'Make', 'Model', 'Software'] as const;

/** What a photo says about itself. */
export interface PhotoTold {
  readonly capture?: CaptureView;
  /** The tags it was taken from, as they stand in the file. */
  readonly exif: JsonObject | null;
}

export const isPhoto = (mime: string): boolean => mime.startsWith('image/');

/** Reads when, where and with what a photo was taken; nothing for a picture that does not say or cannot be read. */
export async function toldBy(photo: Readable): Promise<PhotoTold> {
  try {
    const { exif } = await sharp(await buffer(photo), { limitInputPixels: PIXELS_MAX }).metadata();
    if (exif === undefined) return { exif: null };
    const isHeaded = exif.subarray(0, EXIF_HEAD.length).equals(EXIF_HEAD);
    return toldIn(await tagsIn(isHeaded ? exif.subarray(EXIF_HEAD.length) : exif));
  } catch {
    // A picture that is broken or odd is evidence all the same; it only tells nothing.
    return { exif: null };
  }
}

type Tags = Readonly<Record<string, unknown>>;

async function tagsIn(tiff: Buffer): Promise<Tags> {
  const found: unknown = await exifr.parse(tiff, { reviveValues: false, gps: true });
  return typeof found === 'object' && found !== null ? (found as Tags) : {};
}

function toldIn(tags: Tags): PhotoTold {
  const kept = Object.fromEntries(TAGS.flatMap((tag) => textIn(tags, tag).map((text) => [tag, text])));
  const takenAt = instantOf(kept['DateTimeOriginal'], kept['OffsetTimeOriginal']);
  const device = [kept['Make'], kept['Model']].filter(Boolean).join(' ').slice(0, TEXT_MAX);
  const place = placeIn(tags);
  const exif = { ...kept, ...place };
  const isTold = takenAt !== undefined || place !== undefined || device !== '';
  if (!isTold) return { exif: null };
  return {
    exif,
    capture: {
      source: 'file',
      ...(takenAt === undefined ? {} : { takenAt }),
      ...place,
      ...(device === '' ? {} : { device }),
    },
  };
}

function textIn(tags: Tags, tag: string): readonly string[] {
  const value = tags[tag];
  if (typeof value !== 'string') return [];
  const text = value
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .trim()
    .slice(0, TEXT_MAX);
  return text === '' ? [] : [text];
}

function instantOf(stamp = '', offset = ''): string | undefined {
  const [, year, month, day, time] = STAMP.exec(stamp) ?? [];
  if (year === undefined) return undefined;
  const zone = OFFSET.test(offset) ? offset : DISTRICT_OFFSET;
  const at = Date.parse(`${year}-${month}-${day}T${time}${zone}`);
  return Number.isNaN(at) ? undefined : toInstant(at);
}

function placeIn({ latitude, longitude }: Tags): { latitude: number; longitude: number } | undefined {
  if (typeof latitude !== 'number' || typeof longitude !== 'number') return undefined;
  const isPlace = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
  return isPlace ? { latitude, longitude } : undefined;
}

/**
 * The small picture of a photo, turned upright and coded anew, without what the file says about itself.
 * @throws Error when the content is no picture that can be read
 */
export async function thumbnailOf(photo: Readable): Promise<Buffer> {
  return sharp(await buffer(photo), { limitInputPixels: PIXELS_MAX, failOn: 'none' })
    .rotate()
    .resize(THUMBNAIL_PX, THUMBNAIL_PX, { fit: 'inside', withoutEnlargement: true })
    .jpeg({ quality: QUALITY })
    .toBuffer();
}
