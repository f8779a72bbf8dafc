import { squeeze } from './text';

export type CreditCodeFault = 'lowerCase' | 'registrationNumber' | 'length' | 'characters' | 'checkDigit';

export interface CreditCodeReading {
  /** Upper case, without blanks; the cell's own words stay in the row. */
  readonly code: string;
  readonly faults: readonly CreditCodeFault[];
}

/** GB 32100-2015: the 31 characters a code may use (no I, O, S, V, Z). */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** Checks a 统一社会信用代码 (GB 32100-2015). Faults are reported, the row is not refused for them. */
export function readCreditCode(text: string): CreditCodeReading {
  const folded = squeeze(text);
  const code = folded.toUpperCase();
  const faults: CreditCodeFault[] = [];
  if (/[a-z]/u.test(text.normalize('NFKC'))) faults.push('lowerCase');
  if (/^\d{15}$/u.test(code)) faults.push('registrationNumber');
  else if (code.length !== 18) faults.push('length');
  else if ([...code].some((mark) => !ALPHABET.includes(mark))) faults.push('characters');
  else if (checkMark(code.slice(0, 17)) !== code[17]) faults.push('checkDigit');
  return { code, faults };
}

/** The eighteenth character: 31 minus the weighted sum modulo 31, weights 3 to the power of the place. */
export function checkMark(first17: string): string {
  let weight = 1;
  let sum = 0;
  for (const mark of first17) {
    sum += ALPHABET.indexOf(mark) * weight;
    weight = (weight * 3) % 31;
  }
  return ALPHABET[(31 - (sum % 31)) % 31] ?? '';
}
