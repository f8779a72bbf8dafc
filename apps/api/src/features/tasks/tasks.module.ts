import { Module } from '@nestjs/common';
import { BulkService } from './bulk.service';
import { CaseHands } from './case-hands';
import { Colleagues } from './colleagues';
import { EvidenceHook } from './completion/evidence.hook';
import { HazardFormsHook } from './completion/hazard-forms.hook';
import { SceneReader } from './completion/scene-reader';
import './forms/hazard-task.forms';
import { InboxService } from './inbox.service';
import { TaskAccess } from './task-access';
import { TaskActsController } from './task-acts.controller';
import { TaskActsService } from './task-acts.service';
import { TaskDeskController } from './task-desk.controller';
import { TaskDeskService } from './task-desk.service';
import { TaskPageService } from './task-page.service';
import { TasksController } from './tasks.controller';

/** 待办: inbox, task pages, acts on tasks, and the completion of the forms of the hazard loop. */
@Module({
  controllers: [TasksController, TaskActsController, TaskDeskController],
  providers: [
    ...[InboxService, TaskAccess, CaseHands, Colleagues, TaskPageService],
    ...[TaskActsService, BulkService, TaskDeskService],
    ...[SceneReader, EvidenceHook, HazardFormsHook],
  ],
})
export class TasksModule {}
