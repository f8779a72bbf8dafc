import { Transform } from 'class-transformer';
import { ArrayMaxSize, ArrayUnique, IsArray, IsBoolean, IsString, Length } from 'class-validator';
import { CREDENTIAL_STATE_TITLES, type CredentialState } from '#domain/administration';
import {
  IsDay,
  IsWords,
  ReasonBody,
  RegisterPageQuery,
} from '../../../http/administration/administration.dto';
import { Field, OptionalField } from '../../../http/field.decorator';
import { ID_MAX } from '../../../http/forms/person-ref';

const KIND_MAX = 40;
const NUMBER_MAX = 40;
const ISSUER_MAX = 60;
const FIELD_MAX = 20;
const FIELDS_MAX = 20;
const STATES = Object.keys(CREDENTIAL_STATE_TITLES);

export class CertificatesQuery extends RegisterPageQuery {
  @OptionalField('只看即将到期和已过期', { default: false })
  @Transform(({ value }: { value: unknown }) => value === 'true' || value === true)
  @IsBoolean()
  readonly ending: boolean = false;
}

export class CertificateView {
  @Field('证书编号（系统）')
  readonly id: string;

  @Field('人员编号')
  readonly personId: string;

  @Field('持证人')
  readonly personName: string;

  @Field('证书种类', { example: '行政执法证' })
  readonly kind: string;

  @Field('证书编号')
  readonly number: string;

  @OptionalField('发证机关')
  readonly issuer?: string;

  @OptionalField('有效期起', { format: 'date' })
  readonly validFrom?: string;

  @OptionalField('有效期止', { format: 'date', description: '不填为长期有效' })
  readonly validUntil?: string;

  @Field('专业领域', { type: [String] })
  readonly fields: readonly string[];

  @Field('状态', { enum: STATES })
  readonly state: CredentialState;
}

export class CertificatesPage {
  @Field('证书', { type: [CertificateView] })
  readonly items: readonly CertificateView[];

  @OptionalField('下一页的翻页位置')
  readonly next?: string;

  @Field('到期前提醒天数（自然日）', { description: '政策参数 credential.warnBefore' })
  readonly warnDays: number;
}

export class CertificateBody extends ReasonBody {
  @Field('证书种类', { maxLength: KIND_MAX, example: '行政执法证' })
  @IsWords(KIND_MAX)
  readonly kind: string;

  @Field('证书编号', { maxLength: NUMBER_MAX })
  @IsWords(NUMBER_MAX)
  readonly number: string;

  @OptionalField('发证机关', { maxLength: ISSUER_MAX })
  @IsWords(ISSUER_MAX)
  readonly issuer?: string;

  @OptionalField('有效期起', { format: 'date' })
  @IsDay()
  readonly validFrom?: string;

  @OptionalField('有效期止', { format: 'date', description: '不填为长期有效' })
  @IsDay()
  readonly validUntil?: string;

  @OptionalField('专业领域', { type: [String], description: '专家可排查的行业' })
  @IsArray()
  @ArrayMaxSize(FIELDS_MAX)
  @ArrayUnique()
  @IsString({ each: true })
  @Length(1, FIELD_MAX, { each: true })
  readonly fields: string[] = [];
}

export class NewCertificateBody extends CertificateBody {
  @Field('持证人')
  @IsString()
  @Length(1, ID_MAX)
  readonly personId: string;
}
