import type { Declared } from '../../photo/declared';

const WAIT_MS = 8_000;
const FRESH_MS = 60_000;

/** Where this device is; nothing where it does not know, may not say, or takes too long. Works without network. */
export function placeNow(): Promise<Pick<Declared, 'latitude' | 'longitude'>> {
  return new Promise((resolve) => {
    // Absent on pages that do not come by https.
    const finder: Geolocation | undefined = navigator.geolocation;
    if (finder === undefined) return resolve({});
    finder.getCurrentPosition(
      ({ coords: { latitude, longitude } }) => resolve({ latitude, longitude }),
      () => resolve({}),
      { timeout: WAIT_MS, maximumAge: FRESH_MS, enableHighAccuracy: true },
    );
  });
}
