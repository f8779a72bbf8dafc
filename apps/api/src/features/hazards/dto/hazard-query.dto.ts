import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsString,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { HAZARD_STAGE_TITLES, LEVELS, OVERLAY_TITLES } from '#domain/hazard';
import { HAZARD_SOURCES, type HazardSource } from '#persistence';
import { OptionalField } from '../../../http/field.decorator';

const LIMIT_DEFAULT = 50;
const LIMIT_MAX = 200;
const CURSOR_MAX = 800;
const WORDS_MAX = 60;
const ID_MAX = 64;
const VALUES_MAX = 50;
const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const STAGES = Object.keys(HAZARD_STAGE_TITLES);
const OVERLAYS = Object.keys(OVERLAY_TITLES);
const OUTCOMES = ['closed', 'voided', 'merged'];
const SORTS = ['newest', 'due'] as const;

/** `a,b` or repeated parameters as one list. */
const asList = ({ value }: { value: unknown }): unknown => {
  if (value === undefined) return undefined;
  const given: readonly unknown[] = Array.isArray(value) ? value : [value];
  return given.flatMap((one): unknown => (typeof one === 'string' ? one.split(',') : one));
};

const List = (
  label: string,
  more: { enum?: readonly string[]; example?: string; note?: string } = {},
): PropertyDecorator => {
  const { example } = more;
  const documented = {
    type: [String],
    description: ['可填多个，以逗号分隔', ...(more.note === undefined ? [] : [more.note])].join('；'),
    ...(more.enum === undefined ? {} : { enum: [...more.enum], isArray: true }),
    ...(example === undefined ? {} : { example }),
  };
  const rules = [
    OptionalField(label, documented as never),
    Transform(asList),
    IsArray(),
    ArrayMaxSize(VALUES_MAX),
    ...(more.enum === undefined
      ? [IsString({ each: true }), Length(1, ID_MAX, { each: true })]
      : [IsIn([...more.enum], { each: true })]),
  ];
  return (target, property) => rules.forEach((rule) => rule(target, property));
};

const Day = (label: string): PropertyDecorator => {
  const rules = [OptionalField(label, { format: 'date', example: '2026-03-06' }), Matches(DAY)];
  return (target, property) => rules.forEach((rule) => rule(target, property));
};

const YesNo = (label: string, description?: string): PropertyDecorator => {
  const documented = { enum: ['true', 'false'], ...(description === undefined ? {} : { description }) };
  const rules = [OptionalField(label, documented), IsIn(['true', 'false'])];
  return (target, property) => rules.forEach((rule) => rule(target, property));
};

/** What one may ask of the hazard ledger; the same for the list, its counts, its export and the board's figures. */
export class HazardQuery {
  @List('属地', { example: 'unit-subdistrict-wangchenglu' })
  readonly subdistrict?: readonly string[];

  @List('行业主管部门')
  readonly department?: readonly string[];

  @List('中介服务机构')
  readonly agency?: readonly string[];

  @List('企业')
  readonly enterprise?: readonly string[];

  @List('行业', { example: '工贸' })
  readonly industry?: readonly string[];

  @List('级别', { enum: LEVELS })
  readonly level?: readonly string[];

  @List('阶段', { enum: STAGES })
  readonly stage?: readonly string[];

  @List('办结方式', { enum: OUTCOMES })
  readonly outcome?: readonly string[];

  @List('来源', {
    enum: HAZARD_SOURCES,
    note: 'report：排查报告；import：台账导入；history：补录（原台账已销号）',
  })
  readonly source?: readonly HazardSource[];

  @List('附加状态', { enum: OVERLAYS })
  readonly overlay?: readonly string[];

  @YesNo('未办结')
  readonly open?: 'true' | 'false';

  @YesNo('逾期')
  readonly overdue?: 'true' | 'false';

  @YesNo('按期整改', '最近一次未被复查退回的整改申请（或销号）在期限届满前；期限已含批准的延期')
  readonly onTime?: 'true' | 'false';

  @YesNo('补录（原台账已销号）')
  readonly history?: 'true' | 'false';

  @OptionalField('导入编号')
  @IsString()
  @Length(1, ID_MAX)
  readonly importId?: string;

  @OptionalField('排查报告案卷')
  @IsString()
  @Length(1, ID_MAX)
  readonly reportCaseId?: string;

  @Day('发现日期（起）')
  readonly foundFrom?: string;

  @Day('发现日期（止）')
  readonly foundTo?: string;

  @Day('整改期限（起）')
  readonly dueFrom?: string;

  @Day('整改期限（止）')
  readonly dueTo?: string;

  @Day('办结日期（起）')
  readonly closedFrom?: string;

  @Day('办结日期（止）')
  readonly closedTo?: string;

  @OptionalField('检索词', {
    example: '配电 接地',
    description: '在编号、企业、描述、部位、类别中检索；多个词以空格分隔，须全部出现',
  })
  @IsString()
  @MaxLength(WORDS_MAX)
  readonly q?: string;
}

export class HazardListQuery extends HazardQuery {
  @OptionalField('排序', {
    enum: SORTS,
    default: 'newest',
    description: 'newest：新发现在前；due：先到期在前',
  })
  @IsIn(SORTS)
  readonly sort: 'newest' | 'due' = 'newest';

  @OptionalField('每页条数', { minimum: 1, maximum: LIMIT_MAX, default: LIMIT_DEFAULT })
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(LIMIT_MAX)
  readonly limit: number = LIMIT_DEFAULT;

  @OptionalField('翻页位置', { description: '上一页回答中的 next；只能用于同样的查询条件' })
  @IsString()
  @Length(1, CURSOR_MAX)
  readonly cursor?: string;
}
