import { type FactoryProvider, Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import {
  Accounts,
  Assignments,
  AdministrationBook,
  AdministrationLog,
  Attachments,
  AuditLog,
  AuditTrail,
  CalendarStore,
  CaseReader,
  Checklists,
  Commands,
  Comments,
  CredentialRegister,
  Credentials,
  Directory,
  Drafts,
  EnterpriseRegister,
  Enterprises,
  HazardBasis,
  HazardCatalogue,
  HazardLedger,
  Inbox,
  Incidents,
  InspectionReports,
  LedgerImports,
  LiveEvents,
  Meetings,
  Notices,
  openDataSource,
  Outbox,
  Overview,
  PeopleRegister,
  PolicyStore,
  PostHolders,
  PostRegister,
  Refusals,
  RuleChanges,
  RuleDrafts,
  SavedViews,
  Sessions,
  StaffLists,
  StageStays,
  SubstitutionOversight,
  Substitutions,
  SupervisionDesk,
  TaskReader,
  TimedTasks,
  UnitRegister,
} from '#persistence';
import type { Settings } from '#platform';
import {
  AccountsPort,
  AuditVerifierPort,
  CommandsPort,
  DatabasePort,
  DirectoryPort,
  PersonasPort,
  PolicyPort,
  RefusalsPort,
  SessionsPort,
  SignInAuditPort,
} from '../ports';
import { SETTINGS } from '../tokens';
import { AccountsAdapter, PersonasAdapter, SessionsAdapter, SignInAuditAdapter } from './access.adapters';
import { AuditVerifierAdapter } from './audit-verifier.adapter';
import { CommandsAdapter, DatabaseAdapter, PolicyAdapter, RefusalsAdapter } from './case.adapters';
import { DATA_SOURCE, type DataSource } from './data-source';
import { DirectoryAdapter } from './directory.adapter';

type Repository<T> = new (source: DataSource) => T;
type AuditedRepository<T> = new (source: DataSource, audit: AuditTrail) => T;

const repository = <T>(type: Repository<T>): FactoryProvider<T> => ({
  provide: type,
  inject: [DATA_SOURCE],
  useFactory: (source: DataSource) => new type(source),
});

const audited = <T>(type: AuditedRepository<T>): FactoryProvider<T> => ({
  provide: type,
  inject: [DATA_SOURCE, AuditTrail],
  useFactory: (source: DataSource, audit: AuditTrail) => new type(source, audit),
});

/** Repositories of the persistence room, for every feature to inject by their class. */
const REPOSITORIES = [
  ...[Accounts, CalendarStore, CaseReader, Commands, Directory, Enterprises].map((one) =>
    repository<object>(one),
  ),
  ...[Attachments, Comments, Drafts, Incidents, LedgerImports, LiveEvents, Notices, SavedViews].map((one) =>
    repository<object>(one),
  ),
  ...[HazardLedger, Inbox, Outbox, Overview, PolicyStore, Sessions, Substitutions, TaskReader].map((one) =>
    repository<object>(one),
  ),
  ...[Credentials, HazardBasis, InspectionReports, PostHolders, StageStays, SupervisionDesk].map((one) =>
    repository<object>(one),
  ),
  ...[Assignments, Checklists, HazardCatalogue, Meetings, RuleChanges, RuleDrafts, TimedTasks].map((one) =>
    repository<object>(one),
  ),
  ...[AdministrationLog, StaffLists].map((one) => repository<object>(one)),
  ...[AuditLog, Refusals].map((one) => audited<object>(one)),
  ...[AdministrationBook, UnitRegister, PeopleRegister, EnterpriseRegister].map((one) =>
    audited<object>(one),
  ),
  ...[PostRegister, CredentialRegister, SubstitutionOversight].map((one) => audited<object>(one)),
];

const PORTS = [
  { provide: AccountsPort, useClass: AccountsAdapter },
  { provide: AuditVerifierPort, useClass: AuditVerifierAdapter },
  { provide: CommandsPort, useClass: CommandsAdapter },
  { provide: DatabasePort, useClass: DatabaseAdapter },
  { provide: DirectoryPort, useClass: DirectoryAdapter },
  { provide: PersonasPort, useClass: PersonasAdapter },
  { provide: PolicyPort, useClass: PolicyAdapter },
  { provide: RefusalsPort, useClass: RefusalsAdapter },
  { provide: SessionsPort, useClass: SessionsAdapter },
  { provide: SignInAuditPort, useClass: SignInAuditAdapter },
];

const PROVIDERS = [
  {
    provide: DATA_SOURCE,
    inject: [SETTINGS],
    useFactory: ({ databaseUrl }: Settings): Promise<DataSource> =>
      openDataSource(databaseUrl.reveal(), { applicationName: 'api' }),
  },
  {
    provide: AuditTrail,
    inject: [SETTINGS],
    useFactory: ({ auditKey }: Settings): AuditTrail => new AuditTrail(auditKey.reveal()),
  },
  ...REPOSITORIES,
  ...PORTS,
];

/** The database behind the ports of the door and the repositories of the features. */
@Global()
@Module({ providers: PROVIDERS, exports: PROVIDERS.map(({ provide }) => provide) })
export class PersistenceModule implements OnApplicationShutdown {
  constructor(@Inject(DATA_SOURCE) private readonly source: DataSource) {}

  async onApplicationShutdown(): Promise<void> {
    await this.source.destroy();
  }
}
