import { Injectable } from '@nestjs/common';
import { isAdministrationAct } from '#domain/administration';
import { type RefusalCode, REFUSALS } from '#domain/case';
import {
  AdministrationBook,
  AdministrationLog,
  type LogEntry,
  type LogFilter,
  type RefusalEntry,
  type SignInEntry,
} from '#persistence';
import { AdministrationDoor } from '../../http/administration/administration-door';
import type { AdministratorCall } from '../../http/administration/administrator-call.decorator';
import { pageAsked, pageView } from '../../http/administration/place';
import { AuditVerifierPort } from '../../http/ports';
import type {
  AdministrationEntriesPage,
  AdministrationEntriesQuery,
  AdministrationEntryView,
  AuditVerificationView,
  RefusalsQuery,
  RefusedActsPage,
  RefusedActView,
  SignInEntriesPage,
  SignInEntryView,
  SignInsQuery,
} from './dto/audit.dto';

/** Faults told one by one; the rest is counted. */
const SHOWN = 50;
const REASON = '核验审计链';

/** What the audit administrator reads: the administrators' acts, sign-ins, refusals; and the check of the chains. */
@Injectable()
export class AuditLogService {
  constructor(
    private readonly log: AdministrationLog,
    private readonly verifier: AuditVerifierPort,
    private readonly book: AdministrationBook,
    private readonly door: AdministrationDoor,
  ) {}

  async entries(query: AdministrationEntriesQuery): Promise<AdministrationEntriesPage> {
    const page = await this.log.entries(filterOf(query, query.act), pageAsked(query, 'instant'));
    return pageView(page, entryView);
  }

  async signIns(query: SignInsQuery): Promise<SignInEntriesPage> {
    const page = await this.log.signIns(filterOf(query, query.event), pageAsked(query, 'instant'));
    return pageView(page, signInView);
  }

  async refusals(query: RefusalsQuery): Promise<RefusedActsPage> {
    const page = await this.log.refusals(filterOf(query, query.code), pageAsked(query, 'instant'));
    return pageView(page, refusalView);
  }

  /** Recomputes every chain and notes in the log that it was done and what came out. */
  async verify(call: AdministratorCall): Promise<AuditVerificationView> {
    const { chains, links, faults } = await this.verifier.verify();
    const found = { chains, links, faultCount: faults.length };
    const { at } = await this.door.carryOut(call, { act: 'audit.verify', reason: REASON }, (order) =>
      this.book.carryOut(order, 'audit.verify', () =>
        Promise.resolve({
          subject: { kind: 'audit', id: 'all', name: '全部审计链' } as const,
          before: null,
          after: found,
        }),
      ),
    );
    return { ...found, faults: faults.slice(0, SHOWN), at };
  }
}

const filterOf = (
  { text, from, to }: { readonly text?: string; readonly from?: string; readonly to?: string },
  act: string | undefined,
): LogFilter => ({ text, act, fromDay: from, toDay: to });

const entryView = ({ before, after, ...entry }: LogEntry): AdministrationEntryView => ({
  ...entry,
  ...(before === null ? {} : { before }),
  ...(after === null ? {} : { after }),
});

const signInView = ({ personName, ...entry }: SignInEntry): SignInEntryView => ({
  ...entry,
  ...(personName === null ? {} : { personName }),
});

const isRefusalCode = (code: string): code is RefusalCode => Object.hasOwn(REFUSALS, code);

function refusalView({ act, code, unitName, role, detail, ...entry }: RefusalEntry): RefusedActView {
  const known = isRefusalCode(code) ? REFUSALS[code] : undefined;
  return {
    ...entry,
    ...{ code, title: known?.title ?? code },
    ...(known === undefined ? {} : { rule: known.rule }),
    ...(!entry.ofCase && isAdministrationAct(act) ? { act } : {}),
    ...(unitName === null ? {} : { unitName }),
    ...(role === null ? {} : { role }),
    ...(detail === null ? {} : { detail }),
  };
}
