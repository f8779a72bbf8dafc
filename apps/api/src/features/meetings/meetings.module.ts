import { Module } from '@nestjs/common';
import './forms/meeting.forms';
import { MeetingFormsHook } from './meeting-forms.hook';
import { MeetingsController } from './meetings.controller';
import { MeetingsService } from './meetings.service';

/** 联席会议 (R41–R50). */
@Module({ controllers: [MeetingsController], providers: [MeetingsService, MeetingFormsHook] })
export class MeetingsModule {}
