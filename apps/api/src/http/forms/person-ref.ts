import { IsString, Length } from 'class-validator';
import { Field, OptionalField } from '../field.decorator';

/** Longest id of the register. */
export const ID_MAX = 64;

/** A person named in a form, with the post meant when they hold several. */
export class PersonRef {
  @Field('人员')
  @IsString()
  @Length(1, ID_MAX)
  readonly personId: string;

  @OptionalField('岗位')
  @IsString()
  @Length(1, ID_MAX)
  readonly postId?: string;
}
