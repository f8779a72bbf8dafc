import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsString, Length, ValidateNested } from 'class-validator';
import { isRefusal, type Json, type Refusal } from '#domain/case';
import { Field } from '../field.decorator';
import { ANY, CASE_NODE, type FormContext, formFor } from './form';
import { registerForms } from './form-registry';
import { assigneeJson } from './person-resolver';
import { ID_MAX, PersonRef } from './person-ref';

/** A list of persons longer than this is not a request for signatures but a circular. */
const MAX_PERSONS = 50;
const SIGNER_MODES = ['before', 'after', 'parallel'] as const;
const VERDICTS = ['agree', 'disagree'] as const;
const RETURN_MODES = ['redoAll', 'backToMe'] as const;

/** An act without a field of its own; opinion and evidence stand beside the form. */
export class NoFieldsForm {}

/** 转办: the opinion beside the form is the reason. */
class TransferForm {
  @Field('转办对象', { type: PersonRef })
  @ValidateNested()
  @Type(() => PersonRef)
  readonly to: PersonRef;
}

/** 征求意见: the opinion beside the form is the question. */
class DelegateForm {
  @Field('征求意见对象', { type: PersonRef })
  @ValidateNested()
  @Type(() => PersonRef)
  readonly to: PersonRef;
}

/** 加签. */
class AddSignerForm {
  @Field('加签人员', { type: [PersonRef] })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MAX_PERSONS)
  @ValidateNested({ each: true })
  @Type(() => PersonRef)
  readonly signers: PersonRef[];

  @Field('加签方式', { enum: SIGNER_MODES })
  @IsIn(SIGNER_MODES)
  readonly mode: (typeof SIGNER_MODES)[number];
}

/** 减签. */
class DropSignerForm {
  @Field('减签人员')
  @IsString()
  @Length(1, ID_MAX)
  readonly personId: string;
}

/** 签署意见. */
class SignForm {
  @Field('签署意见', { enum: VERDICTS })
  @IsIn(VERDICTS)
  readonly verdict: (typeof VERDICTS)[number];
}

/** 抄送. */
class CcForm {
  @Field('抄送对象', { type: [PersonRef] })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MAX_PERSONS)
  @ValidateNested({ each: true })
  @Type(() => PersonRef)
  readonly to: PersonRef[];
}

/** 退回. */
class ReturnForm {
  @Field('退回环节')
  @IsString()
  @Length(1, ID_MAX)
  readonly to: string;

  @Field('退回方式', { enum: RETURN_MODES })
  @IsIn(RETURN_MODES)
  readonly mode: (typeof RETURN_MODES)[number];

  @Field('退回原因类别')
  @IsString()
  @Length(1, ID_MAX)
  readonly category: string;
}

async function toOne(
  { to }: { readonly to: PersonRef },
  { persons, seat }: FormContext,
): Promise<Json | Refusal> {
  const person = await persons.one(to, seat);
  return isRefusal(person) ? person : { to: assigneeJson(person) };
}

async function signers(
  { signers: refs, mode }: AddSignerForm,
  { persons }: FormContext,
): Promise<Json | Refusal> {
  const found = await persons.all(refs);
  return isRefusal(found) ? found : { signers: found.map(assigneeJson), mode };
}

async function copies({ to }: CcForm, { persons }: FormContext): Promise<Json | Refusal> {
  const found = await persons.all(to);
  return isRefusal(found) ? found : { to: found.map(assigneeJson) };
}

/** Forms of the handling acts and of the kernel's own outcome and motion; the same for every process. */
registerForms(ANY, [
  formFor({ node: ANY, act: 'claim', form: NoFieldsForm }),
  formFor({ node: ANY, act: 'release', form: NoFieldsForm }),
  formFor({ node: ANY, act: 'transfer', form: TransferForm, resolve: toOne }),
  formFor({ node: ANY, act: 'delegate', form: DelegateForm, resolve: toOne }),
  formFor({ node: ANY, act: 'resolve', form: NoFieldsForm }),
  formFor({ node: ANY, act: 'recall', form: NoFieldsForm }),
  formFor({ node: ANY, act: 'addSigner', form: AddSignerForm, resolve: signers }),
  formFor({ node: ANY, act: 'dropSigner', form: DropSignerForm }),
  formFor({ node: ANY, act: 'sign', form: SignForm }),
  formFor({ node: ANY, act: 'cc', form: CcForm, resolve: copies }),
  formFor({ node: ANY, act: 'urge', form: NoFieldsForm }),
  formFor({ node: ANY, act: 'return', form: ReturnForm }),
  formFor({ node: CASE_NODE, act: 'takeBack', form: NoFieldsForm }),
]);
