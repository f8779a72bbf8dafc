import { Module } from '@nestjs/common';
import { ActsModule } from './features/acts/acts.module';
import { AssignmentsModule } from './features/assignments/assignments.module';
import { MeetingsModule } from './features/meetings/meetings.module';
import { OpeningModule } from './features/acts/opening.module';
import { AdministrationAuditModule } from './features/administration-audit/administration-audit.module';
import { AdministrationSecurityModule } from './features/administration-security/administration-security.module';
import { AdministrationSystemModule } from './features/administration-system/administration-system.module';
import { AttachmentsModule } from './features/attachments/attachments.module';
import { CasesModule } from './features/cases/cases.module';
import { CatalogueModule } from './features/catalogue/catalogue.module';
import { DirectoryModule } from './features/directory/directory.module';
import { EventsModule } from './features/events/events.module';
import { HazardsModule } from './features/hazards/hazards.module';
import { HealthModule } from './features/health/health.module';
import { ImportsModule } from './features/imports/imports.module';
import { NoticesModule } from './features/notices/notices.module';
import { OverviewModule } from './features/overview/overview.module';
import { BudgetsModule } from './features/budgets/budgets.module';
import { PaymentsModule } from './features/payments/payments.module';
import { ReportsModule } from './features/reports/reports.module';
import { RulesModule } from './features/rules/rules.module';
import { SessionModule } from './features/session/session.module';
import { SupervisionModule } from './features/supervision/supervision.module';
import { TasksModule } from './features/tasks/tasks.module';
import { ViewsModule } from './features/views/views.module';
import { HttpModule } from './http/http.module';
import { PersistenceModule } from './http/persistence/persistence.module';
import { PlatformModule } from './http/platform.module';

const FEATURES = [
  ActsModule,
  OpeningModule,
  AssignmentsModule,
  MeetingsModule,
  AdministrationAuditModule,
  AdministrationSecurityModule,
  AdministrationSystemModule,
  AttachmentsModule,
  CasesModule,
  CatalogueModule,
  DirectoryModule,
  EventsModule,
  HazardsModule,
  HealthModule,
  ImportsModule,
  NoticesModule,
  OverviewModule,
  BudgetsModule,
  PaymentsModule,
  ReportsModule,
  RulesModule,
  SessionModule,
  SupervisionModule,
  TasksModule,
  ViewsModule,
];

/** The whole API: the door, what stands behind it, and the features. */
@Module({ imports: [PlatformModule, PersistenceModule, HttpModule, ...FEATURES] })
export class AppModule {}
