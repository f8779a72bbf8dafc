import { IsString, Length, Matches } from 'class-validator';
import {
  POLICY_MARK_TITLES,
  POLICY_UNIT_TITLES,
  type PolicyJson,
  type PolicyMark,
  type PolicyUnit,
} from '#domain/policy';
import type { ValueShape } from '#domain/policy-change';
import { Field, OptionalField } from '../../../http/field.decorator';

const KEY = /^[a-z][A-Za-z0-9]*(\.[A-Za-z0-9]+)*$/;
const KEY_MAX = 80;
const SET_MAX = 64;
export const SHAPES: readonly ValueShape[] = [
  ...(['term', 'number', 'text', 'day', 'flag', 'list', 'lists', 'ladder', 'vote', 'structure'] as const),
];
/** Any JSON value; the client sees it as unknown. */
export const ANY_VALUE = {
  description: '数值、文字、是或否、清单或结构',
  oneOf: [
    { type: 'string' as const },
    { type: 'number' as const },
    { type: 'boolean' as const },
    { type: 'array' as const, items: {} },
    { type: 'object' as const, additionalProperties: true },
  ],
};

export class PolicyQuery {
  @OptionalField('版本', { description: '不填则为今日生效的版本' })
  @IsString()
  @Length(1, SET_MAX)
  readonly version?: string;
}

export class PolicyKeyParams {
  @Field('参数键', { example: 'filing.ack' })
  @IsString()
  @Length(1, KEY_MAX)
  @Matches(KEY, { message: '不是参数键' })
  readonly key: string;
}

export class PolicyVersionView {
  @Field('版本', { example: 'policy-2026-12-01-001' })
  readonly id: string;

  @Field('名称')
  readonly title: string;

  @Field('施行日期', { example: '2026-12-01' })
  readonly from: string;

  @OptionalField('文号')
  readonly documentNo?: string;

  @OptionalField('变更案卷')
  readonly changeCaseId?: string;
}

export class PolicyRowView {
  @Field('参数键', { example: 'filing.ack' })
  readonly key: string;

  @Field('主题', { example: 'filing' })
  readonly topic: string;

  @Field('名称', { example: '备案收讫期限' })
  readonly title: string;

  @Field('值', ANY_VALUE)
  readonly value: PolicyJson;

  @OptionalField('单位', { enum: Object.keys(POLICY_UNIT_TITLES) })
  readonly unit?: PolicyUnit;

  @OptionalField('单位名称', { example: '工作日' })
  readonly unitTitle?: string;

  @Field('依据', { example: '三3；区级默认' })
  readonly source: string;

  @Field('核实程度', { enum: Object.keys(POLICY_MARK_TITLES) })
  readonly mark: PolicyMark;

  @Field('生效日期')
  readonly from: string;

  @OptionalField('失效日期')
  readonly to?: string;

  @Field('值的形式', { enum: SHAPES })
  readonly shape: ValueShape;
}

export class PolicyBookView {
  @Field('所示版本', { type: PolicyVersionView })
  readonly version: PolicyVersionView;

  @Field('各版本，最近的在前', { type: [PolicyVersionView] })
  readonly versions: readonly PolicyVersionView[];

  @Field('参数', { type: [PolicyRowView] })
  readonly rows: readonly PolicyRowView[];
}

export class PolicyHistoryView {
  @Field('版本', { type: PolicyVersionView })
  readonly version: PolicyVersionView;

  @Field('参数', { type: PolicyRowView })
  readonly row: PolicyRowView;
}
