/** What this browser says of a photo's capture; the server marks it as declared. */
export interface Declared {
  readonly takenAt?: string;
  readonly latitude?: number;
  readonly longitude?: number;
  readonly device?: string;
}

const STAMP = /^(\d{4}):(\d{2}):(\d{2}) (\d{2}:\d{2}:\d{2})/;
const OFFSET = /^[+-]\d{2}:\d{2}$/;
/** Cameras that name no zone are set to the district's time. */
const DISTRICT_OFFSET = '+08:00';
const DEVICE_MAX = 120;

type Tags = Readonly<Record<string, unknown>>;

const textIn = (tags: Tags, name: string): string => {
  const value = tags[name];
  return typeof value === 'string' ? value.trim() : '';
};

/** Time, place and device as the tags of a photo tell them. */
export function declaredBy(tags: Tags): Declared {
  const [, year, month, day, time] = STAMP.exec(textIn(tags, 'DateTimeOriginal')) ?? [];
  const offset = textIn(tags, 'OffsetTimeOriginal');
  const { latitude, longitude } = tags;
  const device = `${textIn(tags, 'Make')} ${textIn(tags, 'Model')}`.trim().slice(0, DEVICE_MAX);
  return {
    ...(year === undefined
      ? {}
      : { takenAt: `${year}-${month}-${day}T${time}${OFFSET.test(offset) ? offset : DISTRICT_OFFSET}` }),
    ...(typeof latitude === 'number' && typeof longitude === 'number' ? { latitude, longitude } : {}),
    ...(device === '' ? {} : { device }),
  };
}

/** Reads the tags of a photo; nothing for one that has none. The reader comes when the first photo is taken. */
export async function declaredIn(file: Blob): Promise<Declared> {
  try {
    const { default: exifr } = await import('exifr');
    const tags: unknown = await exifr.parse(await file.arrayBuffer(), { reviveValues: false, gps: true });
    return typeof tags === 'object' && tags !== null ? declaredBy(tags as Tags) : {};
  } catch {
    return {};
  }
}
