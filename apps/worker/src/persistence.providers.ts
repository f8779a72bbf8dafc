import type { Provider } from '@nestjs/common';
import {
  AuditTrail,
  BidVault,
  CalendarStore,
  CaseLedger,
  Directory,
  HazardLedger,
  HistoryLedger,
  Imports,
  Meetings,
  type openDataSource,
  Outbox,
  Overview,
  PolicyStore,
  Reconciliation,
  RulePublisher,
  Suppliers,
  TimedTasks,
} from '#persistence';
import { LocalKeyVault, type Settings, systemClock } from '#platform';

export type DataSource = Awaited<ReturnType<typeof openDataSource>>;

/** Repositories that need nothing but the pool. */
const STORES = [
  CalendarStore,
  Directory,
  HazardLedger,
  Imports,
  Meetings,
  Outbox,
  Overview,
  PolicyStore,
  Reconciliation,
  RulePublisher,
  Suppliers,
  TimedTasks,
] as const;

/** The repositories that activities ask for, on one pool of connections. */
export function persistenceProviders(source: DataSource, settings: Settings): readonly Provider[] {
  const audit = new AuditTrail(settings.auditKey.reveal());
  return [
    { provide: AuditTrail, useValue: audit },
    {
      provide: BidVault,
      useValue: new BidVault(source, new LocalKeyVault(settings.sealingKey), systemClock),
    },
    { provide: CaseLedger, useValue: new CaseLedger(source, audit) },
    { provide: HistoryLedger, useValue: new HistoryLedger(source, audit) },
    ...STORES.map((Store) => ({ provide: Store, useValue: new Store(source) })),
  ];
}
