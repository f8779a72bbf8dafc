import { PART_TITLES, type Part } from '#domain/payment';
import { CASE_NODE, formFor } from '../../http/forms/form';
import {
  ChoiceField,
  DayField,
  LineField,
  MoneyField,
  NumberField,
  TextField,
} from '../../http/forms/form-fields';
import { registerForms } from '../../http/forms/form-registry';
import { NoFieldsForm } from '../../http/forms/handling.forms';

const CENTS = 100;

class MatchDto {
  @LineField('协议编号', 'XG-2026-HT-000001')
  readonly agreementNo: string;

  @LineField('协议付款条款', '第五条')
  readonly agreementClause: string;

  @LineField('招标文件付款条款', '第六章第3条')
  readonly tenderClause: string;

  @LineField('验收书编号', 'YS-2026-001')
  readonly acceptanceNo: string;
}

class AmountDto {
  @MoneyField('固定部分应付', 26_092_500, { hint: '已确定且无争议的全部金额，不得少列' })
  readonly fixedFen: number;

  @MoneyField('绩效部分应付', 0, { hint: '考核结果未出的填0，结果确定后另行支付' })
  readonly performanceFen: number;
}

class InvoiceDto {
  @LineField('发票号码', '24412000000000000001')
  readonly number: string;

  @DayField('开票日期', '2026-03-04')
  readonly issuedOn: string;

  @MoneyField('发票金额', 26_092_500)
  readonly amountFen: number;
}

class CheckDto {
  @LineField('预算指标编号', 'XG-2026-YS-000001')
  readonly lineNo: string;
}

class PayDto {
  @LineField('支付凭证号', 'ZF-2026-0001')
  readonly voucherNo: string;
}

class ScoreDto {
  @NumberField('考核得分', 86.5, { min: 0, max: 100, decimals: 2 })
  readonly score: number;

  @LineField('考核通报文号', '西安委〔2026〕30号')
  readonly resultNo: string;
}

class DisputeDto {
  @ChoiceField('争议部分', PART_TITLES)
  readonly part: Part;

  @MoneyField('争议金额', 1_000_000)
  readonly amountFen: number;

  @TextField('争议事项和理由', '两家企业未按约定频次服务')
  readonly reason: string;
}

class SettleDisputeDto {
  @LineField('争议编号', 'd1')
  readonly disputeId: string;

  @MoneyField('确定应付金额', 400_000)
  readonly payFen: number;

  @LineField('处理文书编号', '会议纪要〔2026〕3号')
  readonly documentNo: string;
}

class InterestDto {
  @MoneyField('支付利息金额', 13_046)
  readonly amountFen: number;

  @LineField('支付凭证号', 'ZF-2026-0002')
  readonly voucherNo: string;
}

class DebtDto {
  @MoneyField('确认未付金额', 37_275_000)
  readonly confirmedFen: number;
}

registerForms('payment', [
  formFor({ node: 'match', act: 'matched', form: MatchDto }),
  formFor({ node: 'match', act: 'mismatch', form: NoFieldsForm }),
  formFor({ node: 'fund', act: 'funded', form: NoFieldsForm }),
  formFor({ node: 'amount', act: 'confirm', form: AmountDto }),
  formFor({ node: 'invoice', act: 'submit', form: InvoiceDto }),
  formFor({ node: 'handle', act: 'agree', form: NoFieldsForm }),
  formFor({ node: 'lead', act: 'agree', form: NoFieldsForm }),
  formFor({ node: 'head', act: 'approve', form: NoFieldsForm }),
  formFor({ node: 'head', act: 'reject', form: NoFieldsForm }),
  formFor({ node: 'shortage', act: 'retry', form: NoFieldsForm }),
  formFor({ node: 'check', act: 'pass', form: CheckDto }),
  formFor({ node: 'pay', act: 'paid', form: PayDto }),
  formFor({ node: 'confirmDebt', act: 'confirm', form: DebtDto }),
  formFor({
    node: CASE_NODE,
    act: 'enterScore',
    form: ScoreDto,
    // Hundredths of a point, so that the step of the scale is exact.
    resolve: ({ score, resultNo }) => Promise.resolve({ scoreCents: Math.round(score * CENTS), resultNo }),
  }),
  formFor({ node: CASE_NODE, act: 'dispute', form: DisputeDto }),
  formFor({ node: CASE_NODE, act: 'settleDispute', form: SettleDisputeDto }),
  formFor({ node: CASE_NODE, act: 'payInterest', form: InterestDto }),
  formFor({ node: CASE_NODE, act: 'askConfirmation', form: NoFieldsForm }),
]);
