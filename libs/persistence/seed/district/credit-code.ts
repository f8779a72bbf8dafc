import { checkMark } from '#domain/ledger';

const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2] as const;
const LETTER_BASE = 55;

/** Check mark of an eight-place organisation code (GB 11714-1997): 11 minus the weighted sum modulo 11. */
function organisationCheck(body: string): string {
  const sum = ORGANISATION_WEIGHTS.reduce((total, weight, place) => {
    const mark = body[place] ?? '0';
    const value = /\d/.test(mark) ? Number(mark) : mark.charCodeAt(0) - LETTER_BASE;
    return total + weight * value;
  }, 0);
  const check = 11 - (sum % 11);
  if (check === 10) return 'X';
  return check === 11 ? '0' : String(check);
}

/** Registered by the market regulator: 91 an enterprise, 92 an individual trader (GB 32100-2015). */
export type RegistrationClass = '91' | '92';

/**
 * A 统一社会信用代码 with valid check marks for a fictional enterprise: its organisation code begins with `DEM`, which
 * no register has given out.
 * @param serial 1 to 99,999
 */
export function demoCreditCode(
  registration: RegistrationClass,
  districtCode: string,
  serial: number,
): string {
  const body = `DEM${String(serial).padStart(5, '0')}`;
  const first17 = `${registration}${districtCode}${body}${organisationCheck(body)}`;
  return first17 + checkMark(first17);
}
