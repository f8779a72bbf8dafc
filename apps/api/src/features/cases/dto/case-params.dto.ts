import { IsString, Length } from 'class-validator';
import { Field } from '../../../http/field.decorator';

const ID_MAX = 150;
const ACT_MAX = 40;

export class CaseParams {
  @Field('案卷')
  @IsString()
  @Length(1, ID_MAX)
  readonly id: string;
}

export class MotionParams extends CaseParams {
  @Field('申请', { example: 'requestExtension' })
  @IsString()
  @Length(1, ACT_MAX)
  readonly motion: string;
}
