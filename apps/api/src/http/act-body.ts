import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsHash,
  IsObject,
  IsString,
  Length,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { OptionalField, Field } from './field.decorator';
import { ID_MAX, PersonRef } from './forms/person-ref';

const OPINION_MAX = 2_000;
const EVIDENCE_MAX = 50;
const COSIGNERS_MAX = 10;

/** An attachment shown as evidence, with the digest taken when it was captured. */
export class EvidenceRefBody {
  @Field('附件编号')
  @IsString()
  @Length(1, ID_MAX)
  readonly attachmentId: string;

  @Field('附件摘要（SHA-256）')
  @IsHash('sha256')
  readonly sha256: string;

  @Field('证明内容')
  @IsString()
  @Length(1, ID_MAX)
  readonly purpose: string;
}

/** Body of every act: the form of the act, and what stands beside every form. */
export class ActBody {
  /** Checked against the form registered for the process, node and act. */
  @OptionalField('表单', { type: 'object', additionalProperties: true })
  @IsObject()
  readonly form?: object;

  @OptionalField('意见或理由', { maxLength: OPINION_MAX })
  @IsString()
  @MaxLength(OPINION_MAX)
  readonly opinion?: string;

  @OptionalField('证明材料', { type: [EvidenceRefBody] })
  @IsArray()
  @ArrayMaxSize(EVIDENCE_MAX)
  @ValidateNested({ each: true })
  @Type(() => EvidenceRefBody)
  readonly evidence?: EvidenceRefBody[];

  @OptionalField('共同办理人', { type: [PersonRef] })
  @IsArray()
  @ArrayMaxSize(COSIGNERS_MAX)
  @ValidateNested({ each: true })
  @Type(() => PersonRef)
  readonly cosigners?: PersonRef[];
}
