import { type DynamicModule, Module, type Provider } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import {
  ActOnCaseHandler,
  ArrangementRefresh,
  CaseResolver,
  CLOCK,
  DeadlineGatherer,
  GatherActivitiesHost,
  MeetingPackGatherer,
  METRICS,
  MonthActivitiesHost,
  NoticeHandler,
  OpenBidsGatherer,
  OutboxRelay,
  PublishChangeHandler,
  RecomputeHandler,
  ReconcileActivitiesHost,
  RecordActivitiesHost,
  RetimeChangeHandler,
  StartCaseHandler,
  StartHazardHandler,
} from '#activities';
import {
  BidVault,
  CalendarStore,
  Directory,
  HazardLedger,
  HistoryLedger,
  Imports,
  Meetings,
  Outbox,
  Overview,
  PolicyStore,
  Reconciliation,
  RulePublisher,
  Suppliers,
  TimedTasks,
} from '#persistence';
import {
  createSmtpSender,
  type Logger,
  MailMessenger,
  type Metrics,
  type Settings,
  systemClock,
  TemporalClient,
} from '#platform';
import { ActivityRegistry } from './activity-registry';
import { Figures } from './figures';
import { HealthServer } from './health-server';
import { type DataSource, persistenceProviders } from './persistence.providers';
import { ProcessResources } from './process-resources';
import { RelayHost } from './relay-host';
import { Schedules } from './schedules';
import { LOGGER, SETTINGS } from './tokens';
import { WorkerHost } from './worker-host';

/** What the process has opened before Nest starts: the module only wires. */
export interface WorkerParts {
  readonly settings: Settings;
  readonly logger: Logger;
  readonly metrics: Metrics;
  readonly source: DataSource;
  readonly temporal: TemporalClient;
  readonly resources: ProcessResources;
}

type RelayStores = [Outbox, Directory, Imports, HistoryLedger, PolicyStore, RulePublisher, TimedTasks];

/** The outbox relay with a handler for each topic; mail is off until it is configured. */
const relay = ({ settings, logger, metrics, temporal }: WorkerParts): Provider => ({
  provide: OutboxRelay,
  inject: [Outbox, Directory, Imports, HistoryLedger, PolicyStore, RulePublisher, TimedTasks],
  useFactory: (...[outbox, directory, imports, history, policy, rules, timed]: RelayStores) => {
    const messenger = settings.mail && new MailMessenger(createSmtpSender(settings.mail));
    const handlers = [
      new RecomputeHandler(temporal),
      new StartCaseHandler(policy, temporal, systemClock),
      new ActOnCaseHandler(temporal, logger),
      new PublishChangeHandler(rules, timed, outbox),
      new RetimeChangeHandler(rules, outbox),
      new StartHazardHandler({ imports, history, policy, temporal, clock: systemClock }),
      new NoticeHandler(directory, messenger, settings.http.publicUrl),
    ];
    return new OutboxRelay(outbox, handlers, systemClock, logger, metrics);
  },
});

const arrangements: Provider = {
  provide: ArrangementRefresh,
  inject: [CalendarStore, Reconciliation, Outbox],
  useFactory: (calendars: CalendarStore, reconciliation: Reconciliation, outbox: Outbox) =>
    new ArrangementRefresh(calendars, reconciliation, outbox),
};

type ReadingStores = [
  PolicyStore,
  CalendarStore,
  Overview,
  HazardLedger,
  Meetings,
  Directory,
  BidVault,
  Suppliers,
];

/** What cases may ask of the world outside of them. */
const gathering: Provider = {
  provide: GatherActivitiesHost,
  inject: [PolicyStore, CalendarStore, Overview, HazardLedger, Meetings, Directory, BidVault, Suppliers],
  useFactory: (
    ...[policies, calendars, overview, hazards, meetings, directory, bids, suppliers]: ReadingStores
  ) =>
    new GatherActivitiesHost([
      new DeadlineGatherer(policies, calendars),
      new OpenBidsGatherer(bids, suppliers, policies, systemClock),
      new MeetingPackGatherer({ overview, hazards, meetings, directory, clock: systemClock }),
    ]),
};

const months: Provider = {
  provide: MonthActivitiesHost,
  inject: [Directory, PolicyStore, Outbox],
  useFactory: (directory: Directory, policies: PolicyStore, outbox: Outbox) =>
    new MonthActivitiesHost({ directory, policies, outbox, clock: systemClock }),
};

@Module({})
export class WorkerModule {
  static with(parts: WorkerParts): DynamicModule {
    const { settings, logger, metrics, source, temporal, resources } = parts;
    return {
      module: WorkerModule,
      imports: [DiscoveryModule],
      providers: [
        { provide: SETTINGS, useValue: settings },
        { provide: LOGGER, useValue: logger },
        { provide: METRICS, useValue: metrics },
        { provide: CLOCK, useValue: systemClock },
        { provide: TemporalClient, useValue: temporal },
        { provide: ProcessResources, useValue: resources },
        ...persistenceProviders(source, settings),
        CaseResolver,
        RecordActivitiesHost,
        gathering,
        months,
        ReconcileActivitiesHost,
        ActivityRegistry,
        WorkerHost,
        HealthServer,
        relay(parts),
        arrangements,
        RelayHost,
        Schedules,
        Figures,
      ],
    };
  }
}
