import { IsString, Length } from 'class-validator';
import { Field } from './field.decorator';
import { ID_MAX } from './forms/person-ref';

/** The case a route is about. */
export class CaseIdParams {
  @Field('案卷')
  @IsString()
  @Length(1, ID_MAX)
  readonly id: string;
}
