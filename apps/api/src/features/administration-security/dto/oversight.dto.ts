import { Field, OptionalField } from '../../../http/field.decorator';

export class OverseenSubstitutionView {
  @Field('代理编号')
  readonly id: string;

  @Field('被代理人')
  readonly principalName: string;

  @Field('代理人')
  readonly substituteName: string;

  @Field('单位')
  readonly unitName: string;

  @Field('岗位')
  readonly postTitle: string;

  @Field('起始日', { format: 'date' })
  readonly fromDay: string;

  @Field('截止日', { format: 'date' })
  readonly toDay: string;

  @Field('代理范围', { enum: ['all', 'acts'] })
  readonly scope: 'all' | 'acts';

  @Field('离岗原因')
  readonly reason: string;

  @Field('今日代理中')
  readonly active: boolean;
}

export class OverseenSubstitutionsPage {
  @Field('离岗代理', { type: [OverseenSubstitutionView] })
  readonly items: readonly OverseenSubstitutionView[];

  @OptionalField('下一页的翻页位置')
  readonly next?: string;
}
