/** `fail`: the row cannot be imported; `note`: it can, and the person is told. */
export type Severity = 'note' | 'fail';

/** Every class of problem a row can be reported with. The sentence of each occurrence names row and column. */
export const LEDGER_PROBLEMS = {
  DESCRIPTION_MISSING: { severity: 'fail', title: '没有隐患描述' },
  DESCRIPTION_WITH_ADVICE: { severity: 'note', title: '描述与整改建议写在同一格' },
  ADVICE_MISSING: { severity: 'note', title: '只有现象，没有整改建议' },
  DESCRIPTION_WITH_TAB: { severity: 'note', title: '描述含制表符' },
  SEVERAL_HAZARDS: { severity: 'note', title: '一格多条' },
  PERHAPS_SEVERAL: { severity: 'note', title: '一格可能有多条' },
  RESIDUAL_NUMBER: { severity: 'note', title: '句中残留编号' },
  REFERS_ABOVE: { severity: 'note', title: '按“同上”取上一行的内容' },
  NOT_REPEATED: { severity: 'note', title: '单元格为空且未合并，没有沿用上一行' },
  CELL_SHIFTED: { severity: 'note', title: '疑似串列' },
  CELL_ERROR: { severity: 'note', title: '单元格是公式错误' },
  HIDDEN_ROW: { severity: 'note', title: '隐藏的行' },
  SEQUENCE_GAP: { severity: 'note', title: '序号跳号' },
  LEVEL_MISSING: { severity: 'note', title: '没有级别' },
  LEVEL_UNKNOWN: { severity: 'note', title: '级别写法不能识别' },
  LEVEL_OUT_OF_SCALE: { severity: 'note', title: '级别超出本表说明' },
  LEVEL_NOT_IN_OPINION: { severity: 'note', title: '意见中没有这一级别' },
  LEVEL_IS_RISK_COLOUR: { severity: 'note', title: '填的是风险等级，不是隐患级别' },
  LEVEL_CONFLICTS_TEXT: { severity: 'note', title: '正文称重大，与级别列不一致' },
  LEVEL_FROM_HEADING: { severity: 'note', title: '级别取自题名或列名' },
  CATEGORY_IS_LEVEL: { severity: 'note', title: '类型列写成级别词' },
  CATEGORY_SEVERAL: { severity: 'note', title: '类型列有多个值' },
  FOUND_MISSING: { severity: 'note', title: '没有发现日期' },
  FOUND_FROM_REPORTED: { severity: 'note', title: '发现日期取自上报或录入日期' },
  FOUND_IN_FUTURE: { severity: 'note', title: '发现日期在今天之后' },
  DAY_UNREADABLE: { severity: 'note', title: '不是日期' },
  DAY_WITHOUT_YEAR: { severity: 'note', title: '日期缺年' },
  DAY_AS_TEXT: { severity: 'note', title: '日期为文本' },
  DAY_AS_DIGITS: { severity: 'note', title: '日期为 8 位数字' },
  DAY_AS_SERIAL: { severity: 'note', title: '日期是未设格式的序列数' },
  DAY_RANGE: { severity: 'note', title: '日期是一段时间' },
  DEADLINE_MISSING: { severity: 'note', title: '没有整改期限' },
  DEADLINE_COMPUTED: { severity: 'note', title: '期限由文字换算' },
  DEADLINE_NOT_COMPUTABLE: { severity: 'note', title: '期限不能换算为日期' },
  DEADLINE_BEFORE_FOUND: { severity: 'note', title: '整改期限早于发现日期' },
  DEADLINE_PASSED: { severity: 'note', title: '未办结且已过期限' },
  DEADLINES_IN_TEXT: { severity: 'note', title: '正文内另有期限' },
  DEADLINES_DIFFER: { severity: 'note', title: '两个期限列不一致' },
  EXTENSION_APPLIED: { severity: 'note', title: '按延期后的期限' },
  EXTENSION_IGNORED: { severity: 'note', title: '延期日期不晚于原期限，未采用' },
  DONE_AFTER_DEADLINE: { severity: 'note', title: '完成晚于期限' },
  DONE_BEFORE_FOUND: { severity: 'note', title: '完成早于发现' },
  DONE_WITHOUT_RECTIFICATION: { severity: 'note', title: '未整改却有完成日期' },
  STATUS_MISSING: { severity: 'note', title: '没有整改状态' },
  STATUS_UNKNOWN: { severity: 'note', title: '状态写法不能识别' },
  STATUS_MIXED: { severity: 'note', title: '状态前后不一' },
  STATUS_IS_NODE: { severity: 'note', title: '状态由流程节点推得' },
  STATUS_FROM_WORDS: { severity: 'note', title: '状态由文字推得' },
  STATUS_FROM_DONE: { severity: 'note', title: '状态由完成日期推得' },
  STATUS_TRIMMED: { severity: 'note', title: '状态前后有空格' },
  STATUS_ABBREVIATED: { severity: 'note', title: '状态写作 Y/N 或符号' },
  RECHECK_MISSING: { severity: 'note', title: '已关闭但复查栏全空' },
  DISPOSAL_MISSING: { severity: 'note', title: '处置措施为空' },
  OWNER_MISSING: { severity: 'note', title: '没有责任人' },
  OWNER_WITH_LINE_BREAK: { severity: 'note', title: '姓名含换行' },
  OWNER_TRIMMED: { severity: 'note', title: '姓名前后有空格或标点' },
  OWNER_IS_UNIT: { severity: 'note', title: '责任列只有单位没有人' },
  OWNER_CHANGED: { severity: 'note', title: '责任人已变更' },
  HANDLERS_SEVERAL: { severity: 'note', title: '当前处理人不止一人' },
  CHECKER_LOOKS_LIKE_PROJECT: { severity: 'note', title: '检查人列疑为项目名' },
  UNIT_MISSING: { severity: 'note', title: '没有单位' },
  UNIT_NOT_IN_REGISTER: { severity: 'fail', title: '单位不在名录中' },
  UNIT_MATCHED: { severity: 'note', title: '单位按别名、简称或信用代码对应' },
  UNIT_SEVERAL: { severity: 'note', title: '责任单位不止一家' },
  UNIT_ANNOTATED: { severity: 'note', title: '单位名带有注记' },
  UNIT_TRIMMED: { severity: 'note', title: '单位名前后有空格' },
  UNIT_FROM_HEADING: { severity: 'note', title: '单位取自抬头、题名或表名' },
  CREDIT_CODE_LOWER_CASE: { severity: 'note', title: '信用代码为小写' },
  CREDIT_CODE_NUMERIC: { severity: 'note', title: '信用代码是 15 位数字' },
  CREDIT_CODE_LENGTH: { severity: 'note', title: '信用代码位数不对' },
  CREDIT_CODE_WRONG: { severity: 'note', title: '信用代码校验不符' },
  PHOTO_BEFORE_MISSING: { severity: 'note', title: '缺整改前照片' },
  PHOTO_AFTER_MISSING: { severity: 'note', title: '缺整改后照片' },
  PHOTO_IN_CELL: { severity: 'note', title: '照片是单元格图片' },
  DUPLICATE: { severity: 'note', title: '与另一行重复' },
  DUPLICATE_SUSPECTED: { severity: 'note', title: '与另一行疑似重复' },
  DUPLICATE_DIFFERS: { severity: 'note', title: '与重复的行内容不一致' },
  SAME_TEXT_OTHER_UNIT: { severity: 'note', title: '描述相同、责任单位不同' },
  UPDATED_BY_LATER_ROW: { severity: 'note', title: '按同一编号的后一行更新' },
} as const satisfies Record<string, { severity: Severity; title: string }>;

export type LedgerProblemCode = keyof typeof LEDGER_PROBLEMS;

export interface LedgerProblem {
  readonly code: LedgerProblemCode;
  readonly severity: Severity;
  /** For people: names the row and the column. */
  readonly message: string;
}

/** Collects the problems of one row, each with its place. */
export class RowProblems {
  readonly list: LedgerProblem[] = [];

  constructor(private readonly row: number) {}

  add(code: LedgerProblemCode, detail: string, heading = '', severity?: Severity): void {
    const place = heading === '' ? `第${this.row}行` : `第${this.row}行“${heading}”列`;
    const message = `${place}：${detail === '' ? LEDGER_PROBLEMS[code].title : detail}`;
    this.list.push({ code, severity: severity ?? LEDGER_PROBLEMS[code].severity, message });
  }

  has(code: LedgerProblemCode): boolean {
    return this.list.some((problem) => problem.code === code);
  }
}
