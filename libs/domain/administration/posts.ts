import {
  type AdminRole,
  isAdminRole,
  type Role,
  ROLE_TITLES,
  UNIT_KINDS_OF_ROLE,
  type UnitKind,
} from '../authority';
import { type IsoDay, type Refusal, refuse } from '../case';
import { addDays } from '../deadline';
import { credentialState, type CredentialPeriod } from './credentials';

/** Days on which something holds, both included; no end means until further notice. */
export interface Period {
  readonly fromDay: IsoDay;
  readonly toDay: IsoDay | null;
}

/** A post somebody holds, held or will hold. */
export interface Holding extends Period {
  readonly id: string;
  readonly personId: string;
  readonly unitId: string;
  readonly role: Role;
}

export interface GrantWish extends Period {
  readonly personId: string;
  readonly unitId: string;
  readonly role: Role;
}

/** What a grant is judged by. */
export interface GrantFrame {
  readonly today: IsoDay;
  /** Who grants. */
  readonly operatorId: string;
  readonly unit: { readonly kind: UnitKind; readonly open: boolean };
  /** Everything the person holds, held or will hold. */
  readonly held: readonly Holding[];
  /** Times in which the person stands in for somebody or is stood in for (离岗代理). */
  readonly substitutions: readonly Period[];
  readonly certificates: readonly (CredentialPeriod & { readonly kind: string })[];
  /** Kinds of certificate of which the post asks one; policy `credential.requiredFor`. */
  readonly required: readonly string[];
}

const isEmpty = ({ fromDay, toDay }: Period): boolean => toDay !== null && toDay < fromDay;

/** Whether two periods have a day in common. A holding that ended before it began has none. */
export const periodsMeet = (a: Period, b: Period): boolean =>
  !isEmpty(a) &&
  !isEmpty(b) &&
  (b.toDay === null || a.fromDay <= b.toDay) &&
  (a.toDay === null || b.fromDay <= a.toDay);

/** Whether a post may be given: 三员分立, nobody to themselves, only where the law puts it, certified where it must be. */
export function grantRefusal(wish: GrantWish, frame: GrantFrame): Refusal | undefined {
  if (wish.personId === frame.operatorId) return refuse('OWN_RIGHTS', '不得任命本人');
  if (wish.toDay !== null && wish.toDay < wish.fromDay) {
    return refuse('FORM_INVALID', '“任职截止日”不得早于任职起始日');
  }
  if (wish.toDay !== null && wish.toDay < frame.today) {
    return refuse('FORM_INVALID', '“任职截止日”不得早于今日');
  }
  return (
    unitRefusal(wish, frame) ??
    sameRefusal(wish, frame) ??
    apartRefusal(wish, frame) ??
    certifiedRefusal(wish, frame)
  );
}

function unitRefusal({ role }: GrantWish, { unit }: GrantFrame): Refusal | undefined {
  if (!unit.open) return refuse('REGISTER_STATE', '该单位已撤销或不在本区责任范围，不能任命岗位');
  const kinds: readonly UnitKind[] = UNIT_KINDS_OF_ROLE[role];
  return kinds.includes(unit.kind)
    ? undefined
    : refuse('FORM_INVALID', `“${ROLE_TITLES[role]}”不设在该类单位`);
}

function sameRefusal(wish: GrantWish, { held }: GrantFrame): Refusal | undefined {
  const same = held.find(
    (one) => one.unitId === wish.unitId && one.role === wish.role && periodsMeet(one, wish),
  );
  return same && refuse('POST_ALREADY_HELD', `自 ${same.fromDay} 起已任${ROLE_TITLES[wish.role]}`);
}

/** 三员分立: an administrator holds no other administrator's post, no business post, and takes part in no substitution. */
function apartRefusal(wish: GrantWish, { held, substitutions }: GrantFrame): Refusal | undefined {
  const other = held.find(
    (one) =>
      one.role !== wish.role && (isAdminRole(one.role) || isAdminRole(wish.role)) && periodsMeet(one, wish),
  );
  if (other) {
    const detail = `该人员同期任${ROLE_TITLES[other.role]}，与${ROLE_TITLES[wish.role]}不得由一人兼任`;
    return refuse('ADMINISTRATORS_EXCLUDE', detail);
  }
  const standsIn = isAdminRole(wish.role) && substitutions.some((one) => periodsMeet(one, wish));
  return standsIn ? refuse('ADMINISTRATORS_EXCLUDE', '该人员同期有离岗代理，须先终止代理') : undefined;
}

function certifiedRefusal(wish: GrantWish, { required, certificates }: GrantFrame): Refusal | undefined {
  const fits = certificates.some(
    (one) =>
      required.includes(one.kind) &&
      credentialState(one, wish.fromDay, 0) !== 'expired' &&
      one.revokedOn === null,
  );
  return required.length === 0 || fits
    ? undefined
    : refuse('CREDENTIAL_REQUIRED', `任${ROLE_TITLES[wish.role]}须持有有效的${required.join('或')}`);
}

export interface EndFrame {
  readonly today: IsoDay;
  readonly operatorId: string;
  readonly holding: Holding;
  /** Others who hold the same administrator's post from that day on with an account they can use. */
  readonly otherHolders: number;
}

/** Last day of a post that its holder leaves on `endsOn`: from that day on they no longer act in it. */
export const lastDayBefore = (endsOn: IsoDay): IsoDay => addDays(endsOn, -1);

/** Whether a post may be taken away from a day on. */
export function endRefusal(endsOn: IsoDay, frame: EndFrame): Refusal | undefined {
  const { today, holding, operatorId, otherHolders } = frame;
  if (holding.personId === operatorId) return refuse('OWN_RIGHTS', '不得免去本人的岗位');
  if (isEmpty(holding) || (holding.toDay !== null && holding.toDay < today)) {
    return refuse('REGISTER_STATE', '该任职已经结束');
  }
  if (endsOn < today) return refuse('FORM_INVALID', '“免职日期”不得早于今日：此前的办理仍然有效');
  if (holding.toDay !== null && endsOn > holding.toDay) {
    return refuse('FORM_INVALID', `该任职至 ${holding.toDay} 止，“免职日期”不得晚于该日`);
  }
  return isAdminRole(holding.role) && otherHolders === 0 ? lastAdministrator(holding.role) : undefined;
}

const lastAdministrator = (role: AdminRole): Refusal =>
  refuse('LAST_ADMINISTRATOR', `须先任命另一名${ROLE_TITLES[role]}`);

export interface LockFrame {
  readonly operatorId: string;
  readonly personId: string;
  readonly disabled: boolean;
  /** Administrators' posts of the person today that nobody else with a usable account holds. */
  readonly aloneIn: readonly AdminRole[];
}

/** Whether an account may be stopped. */
export function lockRefusal({ operatorId, personId, disabled, aloneIn }: LockFrame): Refusal | undefined {
  if (operatorId === personId) return refuse('OWN_RIGHTS', '不得停用本人的账号');
  if (disabled) return refuse('REGISTER_STATE', '该账号已停用');
  const [role] = aloneIn;
  return role === undefined ? undefined : lastAdministrator(role);
}
