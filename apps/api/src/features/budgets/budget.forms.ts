import { CASE_NODE, formFor } from '../../http/forms/form';
import { LineField, MoneyField, TextField, UnitField } from '../../http/forms/form-fields';
import { registerForms } from '../../http/forms/form-registry';
import { NoFieldsForm } from '../../http/forms/handling.forms';

class ApproveBudgetDto {
  @LineField('批准文号', '西政〔2026〕8号')
  readonly documentNo: string;
}

class AllotBudgetDto {
  @LineField('指标文号', '财预〔2026〕21号')
  readonly documentNo: string;
}

class ReviseBudgetDto {
  @MoneyField('预算金额', 149_100_000)
  readonly amountFen: number;
}

class EncumberDto {
  @TextField('协议案卷', 'contract-1', 128, { hint: '服务协议的案卷编号，付款时据此核对' })
  readonly agreement: string;

  @LineField('协议编号', 'XG-2026-HT-000001')
  readonly agreementNo: string;

  @UnitField('收款单位', { unitKinds: ['agency'] })
  readonly payee: string;

  @MoneyField('占用金额', 149_100_000)
  readonly amountFen: number;
}

class ReleaseDto {
  @LineField('预算占用编号', 'budget-1/1')
  readonly encumbranceId: string;
}

registerForms('budget', [
  formFor({ node: 'revise', act: 'resubmit', form: ReviseBudgetDto }),
  formFor({ node: 'review', act: 'agree', form: NoFieldsForm }),
  formFor({ node: 'approve', act: 'approve', form: ApproveBudgetDto }),
  formFor({ node: 'approve', act: 'reject', form: NoFieldsForm }),
  formFor({ node: 'allot', act: 'allot', form: AllotBudgetDto }),
  formFor({ node: CASE_NODE, act: 'encumber', form: EncumberDto }),
  formFor({ node: CASE_NODE, act: 'release', form: ReleaseDto }),
  formFor({ node: CASE_NODE, act: 'closeYear', form: NoFieldsForm }),
]);
