import type { PolicyValue } from '#domain/policy';
import { amount, BY_DISTRICT, DISTRICT_DEFAULT, grounds, plain } from './policy-row';

/** A key that ends in `.law` holds for the regime TENDER_LAW alone and stands before the common one. */
const BEFORE_OPENING: readonly PolicyValue[] = [
  plain(
    'tender.regime',
    '采购适用制度',
    'GOV_PROCUREMENT',
    grounds('招标投标法实施条例83；政府采购法2、26', 'V'),
  ),
  amount('tender.step', '采购人、财政内部各环节办理期限', [3, 'WD'], BY_DISTRICT),
  amount(
    'tender.intention',
    '采购意向公开至采购开始的最短时间',
    [30, 'ND'],
    grounds('财库〔2020〕10号', 'K'),
  ),
  amount('tender.noticeDays', '招标公告期限', [5, 'WD'], grounds('财政部87号令16', 'K')),
  amount('tender.docSale', '招标文件提供期限', [5, 'WD'], grounds('政府采购法实施条例31', 'V')),
  amount(
    'tender.docSale.law',
    '招标文件发售期限（招标投标法）',
    [5, 'ND'],
    grounds('招标投标法实施条例16', 'V'),
  ),
  amount(
    'tender.bidPeriod',
    '招标文件发出至投标截止的最短时间',
    [20, 'ND'],
    grounds('政府采购法35；招标投标法24', 'V'),
  ),
  amount(
    'tender.clarifyBefore',
    '澄清修改距投标截止的最短时间，不足的顺延',
    [15, 'ND'],
    grounds('政府采购法实施条例31；招标投标法23', 'V'),
  ),
  amount('tender.minBidders', '有效投标家数下限', [3, 'items'], grounds('政府采购法36；实施条例44', 'V')),
  amount(
    'tender.deposit.max',
    '投标保证金占预算比例上限',
    [0.02, 'ratio'],
    grounds('政府采购法实施条例33', 'V'),
  ),
  amount('tender.deposit.refund', '投标保证金退还期限', [5, 'WD'], grounds('政府采购法实施条例33', 'V')),
  amount(
    'tender.paidWithin',
    '收取被服务企业报酬的回避期间',
    [12, 'M'],
    grounds(`五（三）4；${DISTRICT_DEFAULT}`, 'D'),
  ),
];

const EVALUATION: readonly PolicyValue[] = [
  amount(
    'tender.committee.min',
    '评标委员会人数',
    [5, 'persons'],
    grounds('财政部87号令47；招标投标法37', 'K'),
  ),
  amount(
    'tender.committee.large',
    '评标委员会人数（预算较大或技术复杂）',
    [7, 'persons'],
    grounds('财政部87号令47', 'K'),
  ),
  amount(
    'tender.committee.largeFrom',
    '评标委员会扩大人数的预算起点',
    [10_000_000, 'CNY'],
    grounds('财政部87号令47', 'K'),
  ),
  plain(
    'tender.committee.expertShare',
    '评审专家所占份额下限',
    { experts: 2, of: 3 },
    grounds('财政部87号令47；招标投标法37', 'K'),
  ),
  amount(
    'tender.recusal.window',
    '与供应商有劳动关系等情形的回避期间',
    [36, 'M'],
    grounds('政府采购法实施条例9', 'V'),
  ),
  amount('tender.priceWeightMin', '服务类价格分占比下限', [0.1, 'ratio'], grounds('财政部87号令55', 'K')),
  amount('tender.reportToBuyer', '评审报告送采购人期限', [2, 'WD'], grounds('政府采购法实施条例43', 'V')),
  amount(
    'tender.candidateNotice.publish.law',
    '中标候选人公示期限（招标投标法）',
    [3, 'ND'],
    grounds('招标投标法实施条例54', 'V'),
  ),
  amount(
    'tender.candidateNotice.last.law',
    '中标候选人公示时间（招标投标法）',
    [3, 'ND'],
    grounds('招标投标法实施条例54', 'V'),
  ),
  amount('tender.decide', '定标期限', [5, 'WD'], grounds('政府采购法实施条例43', 'V')),
  amount(
    'tender.announce',
    '中标结果公告、中标通知书发出期限',
    [2, 'WD'],
    grounds('政府采购法实施条例43', 'V'),
  ),
  amount('tender.announcePeriod', '中标结果公告期限', [1, 'WD'], grounds('财政部87号令69', 'K')),
];

const REMEDIES: readonly PolicyValue[] = [
  amount('tender.inquiryAnswer', '询问答复期限', [3, 'WD'], grounds('政府采购法实施条例52', 'V')),
  amount('tender.challenge.raise', '质疑提出期限', [7, 'WD'], grounds('政府采购法52', 'V')),
  amount(
    'tender.challenge.raise.law',
    '异议（投诉）提出期限（招标投标法）',
    [10, 'ND'],
    grounds('招标投标法实施条例60', 'V'),
  ),
  amount('tender.challenge.answer', '质疑答复期限', [7, 'WD'], grounds('政府采购法53', 'V')),
  amount(
    'tender.challenge.answer.law',
    '异议答复期限（招标投标法）',
    [3, 'ND'],
    grounds('招标投标法实施条例54', 'V'),
  ),
  amount('tender.appeal.raise', '投诉提出期限', [15, 'WD'], grounds('政府采购法55', 'V')),
  amount(
    'tender.appeal.raise.law',
    '投诉提出期限（招标投标法）',
    [10, 'ND'],
    grounds('招标投标法实施条例60', 'V'),
  ),
  amount('tender.appeal.check', '投诉审查受理期限', [5, 'WD'], grounds('财政部94号令21', 'K')),
  amount(
    'tender.appeal.decide',
    '投诉处理期限',
    [30, 'WD'],
    grounds('政府采购法56；招标投标法实施条例61', 'V'),
  ),
  amount(
    'tender.supervisorReport.law',
    '招标情况书面报告期限（招标投标法）',
    [15, 'ND'],
    grounds('招标投标法47', 'V'),
  ),
];

const CONCLUSION: readonly PolicyValue[] = [
  amount(
    'contract.sign',
    '签约期限（自中标通知书发出）',
    [30, 'ND'],
    grounds('政府采购法46；招标投标法46', 'V'),
  ),
  amount('contract.publish', '合同公开期限', [2, 'WD'], grounds('政府采购法实施条例50', 'V')),
  amount('contract.file', '合同备案期限', [7, 'WD'], grounds('政府采购法47', 'V')),
  amount('procurement.retention', '采购文件保存期限', [180, 'M'], grounds('政府采购法42', 'V')),
];

/** 招标到合同 (policy 2.1, R14–R22, R90). */
export const TENDER_ROWS: readonly PolicyValue[] = [
  ...BEFORE_OPENING,
  ...EVALUATION,
  ...REMEDIES,
  ...CONCLUSION,
];
