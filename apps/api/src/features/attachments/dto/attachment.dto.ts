import { IsUUID, Matches } from 'class-validator';
import { Field, OptionalField } from '../../../http/field.decorator';

/** Words beside the file. */
export class AttachmentBody {
  @OptionalField('用途', {
    default: 'evidence',
    example: 'photoAfter',
    description: 'photoBefore、photoAfter、photoReview 等；办理时还可另行写明',
  })
  @Matches(/^[A-Za-z][A-Za-z0-9]{0,39}$/)
  readonly purpose: string = 'evidence';

  @OptionalField('本机编号', { format: 'uuid', description: '每个文件一个；重传沿用原编号，不会重复保存' })
  @IsUUID()
  readonly clientId?: string;
}

/** A stored file; an act names it by id and digest. */
export class AttachmentUploadView {
  @Field('附件编号')
  readonly id: string;

  @Field('SHA-256', { example: 'a'.repeat(64) })
  readonly sha256: string;

  @Field('大小（字节）')
  readonly size: number;

  @Field('类型')
  readonly mime: string;

  @Field('文件名')
  readonly name: string;

  @Field('用途')
  readonly purpose: string;

  @Field('上传时间', { format: 'date-time' })
  readonly createdAt: string;
}
