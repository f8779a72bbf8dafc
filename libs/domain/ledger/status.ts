import { plain, squeeze } from './text';

/**
 * Where a ledger row stands. 「已整改」 is the enterprise's claim and still needs a review;
 * only 「已销号」, 「关闭」, 「归档」 is closed.
 */
export type LedgerStatus = 'notRectified' | 'rectifying' | 'claimedDone' | 'awaitingReview' | 'closed';

/** A column that asks 「是否销号」 gives 是 another meaning than one that asks 「是否整改」. */
export type StatusQuestion = 'rectified' | 'closed' | 'reviewed';

export type StatusReading =
  | { readonly status: LedgerStatus; readonly sure: boolean }
  | { readonly status: null; readonly fault: 'unknown' | 'mixed' };

const YES = /^(是|y|yes|√|✓|✔|对|已|有|1|ok|true|●|■)$/u;
const NO = /^(否|n|no|×|x|✗|✘|未|没有|0|false|○|□)$/u;

const EXACT: Readonly<Record<LedgerStatus, string>> = {
  closed:
    '已销号 销号 已整改销号 整改销号 关闭 已关闭 归档 已归档 闭环 已闭环 完成闭环 已整改闭环 整改闭环 已销项 销项 办结 已办结 结案 已结案 已验收销号 closed',
  claimedDone:
    '已整改 整改完成 现场处置 现场处理 当场纠正 当场整改 现场整改 已治理 完成 已完成 已整改完成 整改完毕 已整改完毕 已整改到位 整改到位 已落实 已处理 已改正 立行立改 已解决 已消除 已完成整改 治理完成 整改已完成 立即整改完成 已改 100% done fixed',
  rectifying:
    '整改中 反馈 正在整改 治理中 处理中 整改进行中 进行中 部分整改 部分完成 未完全整改 持续整改 推进中 延期整改 限期整改中 变更责任人 延期反馈 延期 正在治理 正在推进 已部分整改 未整改到位 ongoing',
  awaitingReview:
    '审核 待复查 待验收 待审核 复查中 验收中 待销号 待核查 待复核 待确认 审核中 已整改待复查 已整改待验收 整改待验收 已整改待销号 已提交',
  notRectified:
    '待整改 未整改 开放 打开 未治理 未完成 未落实 未处理 未开始 未反馈 未改 新增 待处理 待治理 尚未整改 未销号 逾期未整改 超期未整改 未闭环 拒不整改 open',
};

const KNOWN = new Map<string, LedgerStatus>();
for (const [status, words] of Object.entries(EXACT) as [LedgerStatus, string][]) {
  for (const word of words.split(' ')) KNOWN.set(word, status);
}

const sure = (status: LedgerStatus): StatusReading => ({ status, sure: true });
const likely = (status: LedgerStatus): StatusReading => ({ status, sure: false });

/** Notices and orders are what the authority did; they say nothing about the hazard itself. */
const ORDERED =
  /^已?(责令|下达|下发|告知|通知|上报|督促|约谈|立案|派单|转交|移交|移送|要求|交办|制定|发放|开具|口头|提出|列入|安排|报告|联系|采购|签订|申请|发函)/u;

/** Free wording, in the order in which it is tried. */
const WORDINGS: readonly (readonly [RegExp, LedgerStatus])[] = [
  [/(待|等待|正在|申请).{0,4}(复查|验收|审核|销号|复核)/u, 'awaitingReview'],
  [
    /(部分|尚有|还有|剩余|仍|正在|陆续|逐步|不到位|不彻底|未完全|整改中|治理中|推进|施工中|处理中)/u,
    'rectifying',
  ],
  [/^(未|没有?|尚未|暂未|还未|拒不|逾期未|超期未)/u, 'notRectified'],
  [/(已|均已|全部).{0,8}(销号|闭环|归档|结案)/u, 'closed'],
  [/^(已|均已|都已|全部|现已|目前已|业已)/u, 'claimedDone'],
  [/^(当场|现场|立即|当日).{1,12}/u, 'claimedDone'],
  [/(整改|治理|处理|改正)(完成|完毕|到位|好了?|结束)[。.]?$/u, 'claimedDone'],
];

/** Reads one status cell. `question` is what its column asks. */
export function readStatus(text: string, question: StatusQuestion = 'rectified'): StatusReading {
  const cell = squeeze(text).replace(/[。.;,!]+$/u, '');
  const known = KNOWN.get(cell);
  if (known) return sure(known);
  if (question === 'reviewed') return reviewResult(cell);
  if (YES.test(cell)) return sure(question === 'closed' ? 'closed' : 'claimedDone');
  if (NO.test(cell)) return question === 'closed' ? { status: null, fault: 'unknown' } : sure('notRectified');
  const steps = cell.split('/').map((step) => KNOWN.get(step));
  if (steps.length > 1 && steps[0] && steps.every((step) => step === steps[0])) return sure(steps[0]);
  if (/^\d{1,3}(\.\d+)?%$/u.test(cell))
    return sure(Number.parseFloat(cell) >= 100 ? 'claimedDone' : 'rectifying');
  return readWording(plain(text));
}

function readWording(words: string): StatusReading {
  if (ORDERED.test(words)) return { status: null, fault: 'unknown' };
  if (/已整改.{0,12}[,;、，；].{0,8}(未|尚)/u.test(words) || /未整改.{0,8}[,;].{0,8}已/u.test(words))
    return { status: null, fault: 'mixed' };
  const wording = WORDINGS.find(([pattern]) => pattern.test(words));
  return wording ? likely(wording[1]) : { status: null, fault: 'unknown' };
}

/** A review that was passed is not yet 销号: the close-out is another act. */
function reviewResult(cell: string): StatusReading {
  if (/^(合格|通过|复查合格|验收合格|验收通过|符合要求?|满足要求|整改合格)$/u.test(cell))
    return sure('claimedDone');
  if (/^(不合格|不通过|未通过|复查不合格|验收不合格|不符合要求?)$/u.test(cell)) return sure('rectifying');
  return readWording(cell);
}

/** True for a word that can only be a status: used to see that a cell slipped into another column. */
export function isStatusWord(text: string): boolean {
  return KNOWN.has(squeeze(text));
}

/** A tick in a column whose heading is the answer. */
export function isTick(text: string): boolean {
  return YES.test(squeeze(text)) || /^[√✓✔●■☑v]+$/u.test(squeeze(text));
}
