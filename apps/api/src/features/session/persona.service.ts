import { Injectable } from '@nestjs/common';
import type { Settings } from '#platform';
import { AccountsPort, type Persona, PersonasPort } from '../../http/ports';
import { HttpProblem } from '../../http/problem';
import type { OpenSession } from '../../http/session-reader';
import { InjectSettings } from '../../http/tokens';
import { SessionOpener } from './session-opener';

/** Lets a visitor of the demo district look and act in somebody's place. Outside of demo mode it does not exist. */
@Injectable()
export class PersonaService {
  constructor(
    private readonly demo: PersonasPort,
    private readonly accounts: AccountsPort,
    private readonly sessions: SessionOpener,
    @InjectSettings() private readonly settings: Settings,
  ) {}

  /** @throws HttpProblem NOT_FOUND outside of demo mode */
  async all(): Promise<readonly Persona[]> {
    if (!this.settings.demo) throw new HttpProblem('NOT_FOUND');
    return this.demo.all();
  }

  /** @throws HttpProblem NOT_FOUND outside of demo mode and for anybody who is no persona */
  async enter(login: string): Promise<OpenSession> {
    const known = (await this.all()).some((one) => one.login === login);
    const account = known ? await this.accounts.byLogin(login) : undefined;
    if (!account || account.disabled) throw new HttpProblem('NOT_FOUND');
    return this.sessions.open(account);
  }
}
