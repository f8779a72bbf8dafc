import type { Provider } from '@nestjs/common';
import { AuditTrail, CalendarStore, CaseLedger, type openDataSource, PolicyStore } from '#persistence';
import type { Settings } from '#platform';

export type DataSource = Awaited<ReturnType<typeof openDataSource>>;

/** The repositories that activities ask for, on one pool of connections. */
export function persistenceProviders(source: DataSource, settings: Settings): readonly Provider[] {
  const audit = new AuditTrail(settings.auditKey.reveal());
  return [
    { provide: AuditTrail, useValue: audit },
    { provide: CaseLedger, useValue: new CaseLedger(source, audit) },
    { provide: CalendarStore, useValue: new CalendarStore(source) },
    { provide: PolicyStore, useValue: new PolicyStore(source) },
  ];
}
