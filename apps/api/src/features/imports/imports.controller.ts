import { PassThrough } from 'node:stream';
import {
  Body,
  Controller,
  Get,
  HttpCode,
  Param,
  Post,
  Put,
  Query,
  StreamableFile,
  UploadedFile,
  UseInterceptors,
} from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import {
  ApiBody,
  ApiConsumes,
  ApiCreatedResponse,
  ApiOkResponse,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import { LedgerImports } from '#persistence';
import { ApiActHeaders, IdempotencyKey, type Idempotency } from '../../http/idempotency';
import { CurrentIdentity } from '../../http/identity.decorator';
import { Permission } from '../../http/permission.decorator';
import { HttpProblem } from '../../http/problem';
import type { Identity } from '../../http/request';
import { ImportMappingBody, ImportRowsQuery, ImportUploadBody } from './dto/import-request.dto';
import { ImportRowsView } from './dto/import-row.view';
import { ImportProgressView, ImportView } from './dto/import.view';
import { headerName } from './file-name';
import { ImportAccess } from './import-access';
import { choicesOf, importView, progressView, rowView } from './imports.mapper';
import { ImportsReader } from './imports.reader';
import { ImportsService } from './imports.service';
import { writeResultFile } from './result-file';
import type { UploadedFile as Upload } from './upload-folder';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const FILE_SCHEMA = {
  type: 'object' as const,
  required: ['file'],
  properties: {
    file: { type: 'string', format: 'binary', description: '台账文件（.xlsx 或 .csv），一次一个' },
    unit: { type: 'string', description: '台账没有写明单位时选定的单位' },
  },
};

@ApiTags('台账导入')
@Controller('imports')
export class ImportsController {
  constructor(
    private readonly service: ImportsService,
    private readonly access: ImportAccess,
    private readonly reader: ImportsReader,
    private readonly imports: LedgerImports,
  ) {}

  /** 试读：只读出结果，不写入任何隐患. */
  @Post()
  @Permission('import.run')
  @UseInterceptors(FileInterceptor('file'))
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: FILE_SCHEMA })
  @ApiCreatedResponse({ type: ImportView, description: '试读结果；尚未导入任何隐患' })
  async upload(
    @UploadedFile() file: Upload | undefined,
    @Body() body: ImportUploadBody,
    @CurrentIdentity() identity: Identity,
  ): Promise<ImportView> {
    if (file === undefined) throw new HttpProblem('REQUEST_INVALID', '请选择一个台账文件（字段名 file）');
    return importView(
      await this.service.upload(identity, file, body.unit === undefined ? {} : { unit: body.unit }),
    );
  }

  @Get(':id')
  @Permission('import.read')
  @ApiOkResponse({ type: ImportView })
  async read(@Param('id') id: string, @CurrentIdentity() identity: Identity): Promise<ImportView> {
    return importView(await this.access.visible(id, identity));
  }

  @Get(':id/rows')
  @Permission('import.read')
  @ApiOkResponse({ type: ImportRowsView })
  async rows(
    @Param('id') id: string,
    @Query() query: ImportRowsQuery,
    @CurrentIdentity() identity: Identity,
  ): Promise<ImportRowsView> {
    await this.access.visible(id, identity);
    const { rows, next } = await this.reader.page(id, query);
    return { rows: rows.map(rowView), ...(next === undefined ? {} : { next }) };
  }

  @Get(':id/progress')
  @Permission('import.read')
  @ApiOkResponse({ type: ImportProgressView })
  async progress(
    @Param('id') id: string,
    @CurrentIdentity() identity: Identity,
  ): Promise<ImportProgressView> {
    await this.access.visible(id, identity);
    const progress = await this.imports.progress(id);
    if (progress === undefined) throw new HttpProblem('NOT_FOUND');
    return progressView(progress);
  }

  @Get(':id/result')
  @Permission('import.read')
  @ApiProduces(XLSX)
  @ApiOkResponse({
    description: '结果文件：各行原文、结果与问题',
    schema: { type: 'string', format: 'binary' },
  })
  async result(@Param('id') id: string, @CurrentIdentity() identity: Identity): Promise<StreamableFile> {
    const batch = await this.access.visible(id, identity);
    const out = new PassThrough();
    writeResultFile(batch, this.reader.all(id), out).catch((error: unknown) => out.destroy(error as Error));
    const name = headerName(`导入结果-${batch.fileName.replace(/\.[A-Za-z0-9]+$/u, '')}.xlsx`);
    return new StreamableFile(out, {
      type: XLSX,
      disposition: `attachment; filename="import-result.xlsx"; filename*=UTF-8''${name}`,
    });
  }

  @Put(':id/mapping')
  @Permission('import.run')
  @ApiOkResponse({ type: ImportView, description: '按更正后的列重新读出的结果' })
  async remap(
    @Param('id') id: string,
    @Body() body: ImportMappingBody,
    @CurrentIdentity() identity: Identity,
  ): Promise<ImportView> {
    return importView(await this.service.remap(identity, id, choicesOf(body)));
  }

  /** An import is committed once, whatever the key: the state of the import itself makes a repetition harmless. */
  @Post(':id/commit')
  @HttpCode(200)
  @Permission('import.run')
  @ApiActHeaders()
  @ApiOkResponse({ type: ImportView, description: '已提交：各行按顺序立案，进度见 progress' })
  async commit(
    @Param('id') id: string,
    @IdempotencyKey() _key: Idempotency,
    @CurrentIdentity() identity: Identity,
  ): Promise<ImportView> {
    return importView(await this.service.commit(identity, id));
  }
}
