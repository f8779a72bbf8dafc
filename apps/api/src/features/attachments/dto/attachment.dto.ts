import { Type } from 'class-transformer';
import { IsISO8601, IsLatitude, IsLongitude, IsString, IsUUID, Length, Matches } from 'class-validator';
import { Field, OptionalField } from '../../../http/field.decorator';

const DEVICE_MAX = 120;

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

  @OptionalField('拍摄时间', { format: 'date-time', description: '手机压缩照片前读出的；文件自带的优先' })
  @IsISO8601({ strict: true })
  @Matches(/(Z|[+-]\d{2}:\d{2})$/, { message: '应带时区，如 2026-03-06T10:00:00+08:00' })
  readonly takenAt?: string;

  @OptionalField('纬度', { description: '与经度一并提供' })
  @Type(() => Number)
  @IsLatitude()
  readonly latitude?: number;

  @OptionalField('经度', { description: '与纬度一并提供' })
  @Type(() => Number)
  @IsLongitude()
  readonly longitude?: number;

  @OptionalField('设备', { example: 'HUAWEI P60' })
  @IsString()
  @Length(1, DEVICE_MAX)
  readonly device?: string;
}

export const CAPTURE_SOURCES = ['file', 'declared'] as const;

/** When, where and with what a photo was taken, and who says so. */
export class CaptureDataView {
  @Field('来源', { enum: CAPTURE_SOURCES, description: 'file 照片文件自带，declared 上传端申报' })
  readonly source: (typeof CAPTURE_SOURCES)[number];

  @OptionalField('拍摄时间', { format: 'date-time' })
  readonly takenAt?: string;

  @OptionalField('纬度')
  readonly latitude?: number;

  @OptionalField('经度')
  readonly longitude?: number;

  @OptionalField('设备')
  readonly device?: string;
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

  @OptionalField('拍摄情况', { type: CaptureDataView })
  readonly capture?: CaptureDataView;

  @Field('上传时间', { format: 'date-time' })
  readonly createdAt: string;
}
