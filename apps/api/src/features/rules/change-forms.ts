import { IsString, Matches } from 'class-validator';
import { OptionalField } from '../../http/field.decorator';
import { CASE_NODE, formFor } from '../../http/forms/form';
import { OptionalDayField, OptionalTextField, YesNoField } from '../../http/forms/form-fields';
import { registerForms } from '../../http/forms/form-registry';
import { NoFieldsForm } from '../../http/forms/handling.forms';

/** 批准. Which terms open cases follow is completed from the draft. */
class ApproveChangeDto {
  @YesNoField('在办案卷的相应期限同样按新值重新计时', {
    optional: true,
    hint: '不选或选“否”的，在办案卷沿用立案时的版本',
  })
  readonly retimeOpen?: boolean;
}

/** 重新报批 after a return. */
class ResubmitChangeDto {
  @OptionalDayField('调整后的施行日', '2026-12-15')
  readonly effectOn?: string;

  @OptionalTextField('调整后的变更理由', '已补充依据')
  readonly reason?: string;

  @OptionalField('新草案', { description: '在变更页保存的新草案；不填则沿用原草案' })
  @IsString()
  @Matches(/^[\w-]{1,128}$/, { message: '不是草案编号' })
  readonly draftId?: string;
}

registerForms('policyChange', [
  formFor({ node: 'approve', act: 'approve', form: ApproveChangeDto }),
  formFor({ node: 'approve', act: 'reject', form: NoFieldsForm }),
  formFor({ node: 'revise', act: 'resubmit', form: ResubmitChangeDto }),
  formFor({ node: CASE_NODE, act: 'withdraw', form: NoFieldsForm }),
]);
