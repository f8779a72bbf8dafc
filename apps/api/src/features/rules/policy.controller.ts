import { Controller, Get, Param, Post, Query, UploadedFile, UseInterceptors } from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { TABLE_MAX_BYTES } from '#documents';
import { Permission } from '../../http/permission.decorator';
import { HttpProblem } from '../../http/problem';
import { CalendarBook } from './calendar-book.service';
import { CalendarYearParams, CalendarYearView, NoticeReadingView } from './dto/calendar.view';
import { PolicyBookView, PolicyHistoryView, PolicyKeyParams, PolicyQuery } from './dto/policy.view';
import { PolicyBook } from './policy-book.service';

const FILE_SCHEMA = {
  type: 'object' as const,
  required: ['file'],
  properties: {
    file: {
      type: 'string',
      format: 'binary',
      description: '放假安排（.xlsx 或 .csv）：日期、类型、名称三列',
    },
  },
};
const UPLOAD = {
  limits: { files: 1, fields: 0, parts: 1, fileSize: TABLE_MAX_BYTES },
  defParamCharset: 'utf8',
};

@ApiTags('政策与日历')
@Controller()
export class PolicyController {
  constructor(
    private readonly policy: PolicyBook,
    private readonly calendar: CalendarBook,
  ) {}

  @Get('policy')
  @Permission('policy.read')
  @ApiOkResponse({ type: PolicyBookView, description: '一个版本的全部参数' })
  book(@Query() { version }: PolicyQuery): Promise<PolicyBookView> {
    return this.policy.book(version);
  }

  @Get('policy/:key/history')
  @Permission('policy.read')
  @ApiOkResponse({ type: [PolicyHistoryView], description: '该参数历次取值，最近的在前' })
  history(@Param() { key }: PolicyKeyParams): Promise<readonly PolicyHistoryView[]> {
    return this.policy.history(key);
  }

  @Get('calendars')
  @Permission('policy.read')
  @ApiOkResponse({ type: [CalendarYearView] })
  years(): Promise<readonly CalendarYearView[]> {
    return this.calendar.years();
  }

  @Get('calendars/:year')
  @Permission('policy.read')
  @ApiOkResponse({ type: CalendarYearView })
  year(@Param() { year }: CalendarYearParams): Promise<CalendarYearView> {
    return this.calendar.year(year);
  }

  /** 试读放假安排：只读出结果，不保存. */
  @Post('calendars/readings')
  @Permission('calendar.change')
  @UseInterceptors(FileInterceptor('file', UPLOAD))
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: FILE_SCHEMA })
  @ApiCreatedResponse({ type: NoticeReadingView })
  read(
    @UploadedFile() file: { readonly originalname: string; readonly buffer: Buffer } | undefined,
  ): Promise<NoticeReadingView> {
    if (file === undefined) throw new HttpProblem('REQUEST_INVALID', '请选择一个文件（字段名 file）');
    return this.calendar.read(file.originalname, file.buffer);
  }
}
