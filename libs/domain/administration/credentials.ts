import type { IsoDay } from '../case';
import { addDays } from '../deadline';

/** For how long a certificate holds; no end means without limit. */
export interface CredentialPeriod {
  readonly validUntil: IsoDay | null;
  readonly revokedOn: IsoDay | null;
}

export const CREDENTIAL_STATE_TITLES = {
  valid: '有效',
  expiring: '即将到期',
  expired: '已过期',
  revoked: '已注销',
} as const;

export type CredentialState = keyof typeof CREDENTIAL_STATE_TITLES;

/** @param warnDays policy `credential.warnBefore`, in calendar days */
export function credentialState(
  { validUntil, revokedOn }: CredentialPeriod,
  today: IsoDay,
  warnDays: number,
): CredentialState {
  if (revokedOn !== null) return 'revoked';
  if (validUntil === null) return 'valid';
  if (validUntil < today) return 'expired';
  return validUntil <= addDays(today, warnDays) ? 'expiring' : 'valid';
}
