import {
  Body,
  Controller,
  Get,
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
import type { StoredUpload } from './attachment-upload';
import { attachmentView } from './attachments.mapper';
import { AttachmentsService } from './attachments.service';
import { headerName } from './file-name';
import { AttachmentBody, AttachmentUploadView } from './dto/attachment.dto';
import { UploadProblemInterceptor } from './upload-problem.interceptor';

const FILE_SCHEMA = {
  type: 'object' as const,
  required: ['file'],
  properties: {
    file: { type: 'string', format: 'binary', description: 'JPG、PNG、WebP、PDF、docx 或 xlsx，一次一个' },
    purpose: { type: 'string', description: '用途：photoBefore、photoAfter、photoReview 等' },
    clientId: { type: 'string', format: 'uuid', description: '本机编号；重传沿用' },
  },
};
/** A browser that is talked into showing the file as a page may run and load nothing. */
const SANDBOX = "sandbox; default-src 'none'";

@ApiTags('附件')
@Controller('attachments')
export class AttachmentsController {
  constructor(private readonly attachments: AttachmentsService) {}

  @Post()
  @Permission('attachment.add')
  @UseInterceptors(UploadProblemInterceptor, FileInterceptor('file'))
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: FILE_SCHEMA })
  @ApiCreatedResponse({ type: AttachmentUploadView })
  async add(
    @UploadedFile() file: StoredUpload | undefined,
    @Body() body: AttachmentBody,
    @CurrentIdentity() identity: Identity,
  ): Promise<AttachmentUploadView> {
    if (file === undefined) throw new HttpProblem('REQUEST_INVALID', '请选择一个文件（字段名 file）');
    return attachmentView(await this.attachments.add(identity, file, body));
  }

  @Get(':id')
  @Permission('attachment.read')
  @ApiOkResponse({ description: '附件内容，作为下载', schema: { type: 'string', format: 'binary' } })
  async open(
    @Param('id') id: string,
    @CurrentIdentity() identity: Identity,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    const { attachment, content } = await this.attachments.open(identity, id);
    response.setHeader('Content-Security-Policy', SANDBOX);
    response.setHeader('X-Content-Type-Options', 'nosniff');
    return new StreamableFile(content, {
      type: attachment.mime,
      length: attachment.size,
      disposition: `attachment; filename*=UTF-8''${headerName(attachment.name)}`,
    });
  }
}
