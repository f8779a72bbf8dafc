import { Transform, Type } from 'class-transformer';
import { ArrayMaxSize, IsIn, IsInt, IsString, Length, Max, MaxLength, Min } from 'class-validator';
import { LADDER_DEEDS } from '#domain/deadline';
import { LEVELS } from '#domain/hazard';
import { PROCESS_NAMES } from '#domain/process';
import { Field, OptionalField } from '../../../http/field.decorator';

/** Stands for nobody, no step yet, no level yet. */
export const NONE = 'none';
const DEEDS = [...Object.keys(LADDER_DEEDS), NONE];
const LEVELS_OR_NONE = [...LEVELS, NONE];
const VALUES_MAX = 50;
const ID_MAX = 200;
const WORDS_MAX = 60;
const CURSOR_MAX = 600;
const LIMIT_DEFAULT = 50;
const LIMIT_MAX = 100;

/** Several values stand in an address with commas between them. */
const Listed = (): PropertyDecorator =>
  Transform(({ value }: { readonly value: unknown }) =>
    (Array.isArray(value) ? value : [value]).flatMap((one: unknown) =>
      typeof one === 'string' ? one.split(',').filter((part) => part !== '') : [one],
    ),
  );

/** What narrows the desk; the figures take the same. */
export class SupervisionQuery {
  @OptionalField('承办单位', { type: [String], description: '单位编号，可多个，以逗号分隔' })
  @Listed()
  @ArrayMaxSize(VALUES_MAX)
  @IsString({ each: true })
  @Length(1, ID_MAX, { each: true })
  readonly unit?: string[];

  @OptionalField('承办人', { type: [String], description: '人员编号；none 为无人认领' })
  @Listed()
  @ArrayMaxSize(VALUES_MAX)
  @IsString({ each: true })
  @Length(1, ID_MAX, { each: true })
  readonly person?: string[];

  @OptionalField('已到的督办级次', { type: [String], enum: DEEDS, isArray: true })
  @Listed()
  @ArrayMaxSize(VALUES_MAX)
  @IsIn(DEEDS, { each: true })
  readonly step?: string[];

  @OptionalField('级别', { type: [String], enum: LEVELS_OR_NONE, isArray: true })
  @Listed()
  @ArrayMaxSize(VALUES_MAX)
  @IsIn(LEVELS_OR_NONE, { each: true })
  readonly level?: string[];

  @OptionalField('类别', { type: [String], enum: PROCESS_NAMES, isArray: true })
  @Listed()
  @ArrayMaxSize(VALUES_MAX)
  @IsIn(PROCESS_NAMES, { each: true })
  readonly process?: string[];

  @OptionalField('检索词', { example: '配电箱', description: '在编号、标题、企业名称中检索' })
  @IsString()
  @MaxLength(WORDS_MAX)
  readonly q?: string;
}

export class SupervisionListQuery extends SupervisionQuery {
  @OptionalField('每页条数', { minimum: 1, maximum: LIMIT_MAX, default: LIMIT_DEFAULT })
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(LIMIT_MAX)
  readonly limit: number = LIMIT_DEFAULT;

  @OptionalField('翻页位置', { description: '上一页回答中的 next' })
  @IsString()
  @Length(1, CURSOR_MAX)
  readonly cursor?: string;
}

export class ReachedStepView {
  @Field('级次', { example: 'T+3' })
  readonly step: string;

  @Field('内容', { example: '发督办函' })
  readonly title: string;

  @Field('时点', { format: 'date-time' })
  readonly at: string;
}

export class OversightActView {
  @Field('办理方式', { example: 'issueSupervisionLetter' })
  readonly act: string;

  @Field('名称', { example: '发督办函' })
  readonly title: string;

  @OptionalField('不能办理的原因')
  readonly closed?: string;
}

/** A matter that is late. */
export class LateTaskView {
  @Field('待办编号', { example: '0f8d1c:rectify.1' })
  readonly id: string;

  @Field('案卷')
  readonly caseId: string;

  @Field('案卷中的事项', { example: 'rectify.1' })
  readonly taskId: string;

  @Field('类别', { example: 'hazard' })
  readonly process: string;

  @Field('类别名称', { example: '隐患' })
  readonly processTitle: string;

  @OptionalField('编号')
  readonly caseNumber?: string;

  @Field('标题')
  readonly caseTitle: string;

  @OptionalField('企业')
  readonly enterpriseName?: string;

  @OptionalField('级别', { example: '一般隐患' })
  readonly level?: string;

  @Field('环节', { example: '整改' })
  readonly nodeTitle: string;

  @Field('承办单位编号')
  readonly unitId: string;

  @Field('承办岗位', { example: '王城加油站 安全管理人员' })
  readonly seat: string;

  @OptionalField('承办人')
  readonly holder?: string;

  @Field('到期日', { format: 'date' })
  readonly dueDay: string;

  @Field('到期时间', { format: 'date-time' })
  readonly dueAt: string;

  @Field('逾期天数')
  readonly daysOverdue: number;

  @OptionalField('已到级次', { type: ReachedStepView })
  readonly lastStep?: ReachedStepView;

  @OptionalField('下一级自动督办', { type: ReachedStepView })
  readonly nextStep?: ReachedStepView;

  @Field('已人工督办次数')
  readonly byHand: number;

  @OptionalField('最近一次人工督办', { type: ReachedStepView })
  readonly byHandLast?: ReachedStepView;

  @Field('可作的督办', { type: [OversightActView] })
  readonly acts: readonly OversightActView[];
}

export class SupervisionPageView {
  @Field('逾期事项', { type: [LateTaskView] })
  readonly items: readonly LateTaskView[];

  @Field('总数', { description: '与同样条件下列出的条数一致' })
  readonly count: number;

  @Field('数据截至', { format: 'date-time' })
  readonly asOf: string;

  @OptionalField('翻页位置', { description: '没有即为最后一页' })
  readonly next?: string;
}

/** A figure of the desk; the desk under `filter` lists exactly what `tasks` counts. */
export class LateFigureView {
  @Field('代码', { description: 'none：无' })
  readonly id: string;

  @Field('名称')
  readonly name: string;

  @Field('逾期事项')
  readonly tasks: number;

  @Field('最长逾期天数')
  readonly longestDays: number;

  @Field('督办台查询条件', { example: 'unit=u-wangcheng', description: '接在 /api/supervision? 之后' })
  readonly filter: string;
}

export class LedgerFigureView {
  @Field('逾期隐患')
  readonly value: number;

  @Field('台账查询条件', { example: 'subdistrict=u-wangcheng&overdue=true' })
  readonly filter: string;
}

export class LateUnitView extends LateFigureView {
  @Field('其中无人认领')
  readonly unclaimed: number;

  @OptionalField('辖区（行业、企业）内逾期隐患', { type: LedgerFigureView })
  readonly hazards?: LedgerFigureView;
}

export class LatePersonView extends LateFigureView {
  @OptionalField('单位')
  readonly unit?: string;

  @OptionalField('岗位')
  readonly post?: string;
}

export class SupervisionFiguresView {
  @Field('数据截至', { format: 'date-time' })
  readonly asOf: string;

  @Field('逾期事项总数')
  readonly total: number;

  @Field('按承办单位', { type: [LateUnitView] })
  readonly units: readonly LateUnitView[];

  @Field('按承办人', { type: [LatePersonView], description: '件数最多的在前，至多 100 人' })
  readonly persons: readonly LatePersonView[];

  @Field('按已到级次', { type: [LateFigureView] })
  readonly steps: readonly LateFigureView[];

  @Field('按级别', { type: [LateFigureView] })
  readonly levels: readonly LateFigureView[];

  @Field('按类别', { type: [LateFigureView] })
  readonly processes: readonly LateFigureView[];
}
