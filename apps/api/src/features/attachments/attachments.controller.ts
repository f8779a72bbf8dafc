import {
  Body,
  Controller,
  Get,
  Headers,
  Param,
  Post,
  Res,
  StreamableFile,
  UploadedFile,
  UseInterceptors,
} from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { CurrentIdentity } from '../../http/identity.decorator';
import { Permission } from '../../http/permission.decorator';
import { HttpProblem } from '../../http/problem';
import type { Identity } from '../../http/request';
import { AttachmentViewing, type OpenedAttachment } from './attachment-viewing';
import type { StoredUpload } from './attachment-upload';
import { attachmentView } from './attachments.mapper';
import { AttachmentsService } from './attachments.service';
import { headerName } from './file-name';
import { AttachmentBody, AttachmentUploadView } from './dto/attachment.dto';
import { UploadProblemInterceptor } from './upload-problem.interceptor';

const OK = 200;
const UNCHANGED = 304;
const FILE_SCHEMA = {
  type: 'object' as const,
  required: ['file'],
  properties: {
    file: { type: 'string', format: 'binary', description: 'JPG、PNG、WebP、PDF、docx 或 xlsx，一次一个' },
    purpose: { type: 'string', description: '用途：photoBefore、photoAfter、photoReview 等' },
    clientId: { type: 'string', format: 'uuid', description: '本机编号；重传沿用' },
    takenAt: { type: 'string', format: 'date-time', description: '拍摄时间（上传端申报）' },
    latitude: { type: 'number', description: '纬度（上传端申报）' },
    longitude: { type: 'number', description: '经度（上传端申报）' },
    device: { type: 'string', description: '设备（上传端申报）' },
  },
};
/** A browser that is talked into showing the file as a page may run and load nothing. */
const SANDBOX = "sandbox; default-src 'none'";
/** Shown within our own pages only. */
const PHOTO_PREVIEW = `${SANDBOX}; img-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'`;
/** The browsers' own readers do not start in a sandbox; what a PDF says cannot run as a page here. */
const PDF_PREVIEW =
  "default-src 'none'; object-src 'self'; plugin-types application/pdf; style-src 'unsafe-inline'; frame-ancestors 'self'";
/** Kept by the looker's own browser for an hour: lists of photos are opened again and again. */
const THUMBNAIL_CACHE = 'private, max-age=3600';
const BINARY = { type: 'string' as const, format: 'binary' };

@ApiTags('附件')
@Controller('attachments')
export class AttachmentsController {
  constructor(
    private readonly attachments: AttachmentsService,
    private readonly viewing: AttachmentViewing,
  ) {}

  @Post()
  @Permission('attachment.add')
  @UseInterceptors(UploadProblemInterceptor, FileInterceptor('file'))
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: FILE_SCHEMA })
  @ApiCreatedResponse({ type: AttachmentUploadView })
  @ApiOkResponse({ type: AttachmentUploadView, description: '以同一本机编号传过，未重复保存' })
  async add(
    @UploadedFile() file: StoredUpload | undefined,
    @Body() body: AttachmentBody,
    @CurrentIdentity() identity: Identity,
    @Res({ passthrough: true }) response: Response,
  ): Promise<AttachmentUploadView> {
    if (file === undefined) throw new HttpProblem('REQUEST_INVALID', '请选择一个文件（字段名 file）');
    const { attachment, isNew } = await this.attachments.add(identity, file, body);
    if (!isNew) response.status(OK);
    return attachmentView(attachment);
  }

  @Get(':id')
  @Permission('attachment.read')
  @ApiOkResponse({ description: '附件内容，作为下载', schema: BINARY })
  async open(
    @Param('id') id: string,
    @CurrentIdentity() identity: Identity,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    const opened = await this.viewing.open(identity, id);
    response.setHeader('Content-Security-Policy', SANDBOX);
    return fileOf(opened, response, 'attachment');
  }

  @Get(':id/preview')
  @Permission('attachment.read')
  @ApiOkResponse({ description: '照片或 PDF，在页面中查看', schema: BINARY })
  async preview(
    @Param('id') id: string,
    @CurrentIdentity() identity: Identity,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    const opened = await this.viewing.open(identity, id, 'attachmentPreview');
    const { mime } = opened.attachment;
    response.setHeader('Content-Security-Policy', mime === 'application/pdf' ? PDF_PREVIEW : PHOTO_PREVIEW);
    return fileOf(opened, response, 'inline');
  }

  @Get(':id/thumbnail')
  @Permission('attachment.read')
  @ApiOkResponse({ description: '照片的缩略图（JPG）', schema: BINARY })
  async thumbnail(
    @Param('id') id: string,
    @CurrentIdentity() identity: Identity,
    @Headers('if-none-match') known: string | undefined,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile | undefined> {
    const { sha256, content } = await this.viewing.thumbnail(identity, id);
    const tag = `"${sha256}"`;
    response.setHeader('Content-Security-Policy', SANDBOX);
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Cache-Control', THUMBNAIL_CACHE);
    response.setHeader('Vary', 'Cookie');
    response.setHeader('ETag', tag);
    if (known === tag) {
      content.destroy();
      response.status(UNCHANGED);
      return undefined;
    }
    return new StreamableFile(content, { type: 'image/jpeg', disposition: 'inline' });
  }
}

function fileOf(
  { attachment, content }: OpenedAttachment,
  response: Response,
  disposition: 'attachment' | 'inline',
): StreamableFile {
  response.setHeader('X-Content-Type-Options', 'nosniff');
  return new StreamableFile(content, {
    type: attachment.mime,
    length: attachment.size,
    disposition: `${disposition}; filename*=UTF-8''${headerName(attachment.name)}`,
  });
}
