import { Injectable } from '@nestjs/common';
import { PeopleRegister, StaffLists, type StaffMember } from '#persistence';
import type { AdministrationReceiptView } from '../../http/administration/administration.dto';
import { AdministrationDoor } from '../../http/administration/administration-door';
import type { AdministratorCall } from '../../http/administration/administrator-call.decorator';
import { pageAsked, pageView } from '../../http/administration/place';
import { NewPasswords } from '../../http/new-password';
import type {
  NewPersonBody,
  PasswordResetBody,
  PersonDetailsBody,
  StaffMemberView,
  StaffPage,
  StaffQuery,
} from './dto/person.dto';

const FIELD = { field: 'password', label: '初始密码' };

/** People and their accounts, for the system administrator; which posts they hold is not theirs to say. */
@Injectable()
export class PeopleService {
  constructor(
    private readonly people: PeopleRegister,
    private readonly lists: StaffLists,
    private readonly passwords: NewPasswords,
    private readonly door: AdministrationDoor,
  ) {}

  async page(query: StaffQuery): Promise<StaffPage> {
    const { text, unit: unitId, state } = query;
    const filter = { text, unitId, state, today: this.door.today(), now: this.door.now() };
    return pageView(await this.lists.people(filter, pageAsked(query)), staffView);
  }

  /** @throws HttpProblem PASSWORD_UNFIT, Refused */
  async add(call: AdministratorCall, body: NewPersonBody): Promise<AdministrationReceiptView> {
    const { login, password, reason } = body;
    const passwordHash = await this.passwords.hashOf({ password, login, administrator: false, field: FIELD });
    return this.door.carryOut(call, { act: 'person.add', reason }, (order) =>
      this.people.add(order, { ...detailsOf(body), login, passwordHash }),
    );
  }

  change(call: AdministratorCall, id: string, body: PersonDetailsBody): Promise<AdministrationReceiptView> {
    return this.door.carryOut(call, { act: 'person.change', reason: body.reason }, (order) =>
      this.people.change(order, id, detailsOf(body)),
    );
  }

  lock(call: AdministratorCall, id: string, reason: string): Promise<AdministrationReceiptView> {
    return this.door.carryOut(call, { act: 'account.lock', reason }, (order) => this.people.lock(order, id));
  }

  unlock(call: AdministratorCall, id: string, reason: string): Promise<AdministrationReceiptView> {
    return this.door.carryOut(call, { act: 'account.unlock', reason }, (order) =>
      this.people.unlock(order, id),
    );
  }

  endSessions(call: AdministratorCall, id: string, reason: string): Promise<AdministrationReceiptView> {
    return this.door.carryOut(call, { act: 'account.endSessions', reason }, (order) =>
      this.people.endSessions(order, id),
    );
  }

  /** An administrator's new password is judged by the stricter rule. @throws HttpProblem PASSWORD_UNFIT, Refused */
  async resetPassword(
    call: AdministratorCall,
    id: string,
    { password, reason }: PasswordResetBody,
  ): Promise<AdministrationReceiptView> {
    const account = await this.people.account(id, this.door.today());
    const passwordHash = await this.passwords.hashOf({
      ...{
        password,
        login: account?.login ?? '',
        administrator: account?.administrator ?? false,
        field: FIELD,
      },
      ...(account ? { account: { id: account.accountId, passwordHash: account.passwordHash } } : {}),
    });
    return this.door.carryOut(call, { act: 'account.resetPassword', reason }, (order) =>
      this.people.resetPassword(order, id, passwordHash),
    );
  }
}

const detailsOf = ({ name, phone, email }: PersonDetailsBody) => ({
  name: name.trim(),
  phone: phone ?? null,
  email: email ?? null,
});

const staffView = ({ phone, email, login, lockedUntil, ...rest }: StaffMember): StaffMemberView => ({
  ...rest,
  ...(phone === null ? {} : { phone }),
  ...(email === null ? {} : { email }),
  ...(login === null ? {} : { login }),
  ...(lockedUntil === null ? {} : { lockedUntil }),
});
