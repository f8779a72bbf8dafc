import { IsBoolean, IsIn, IsString, Length, Matches, MaxLength } from 'class-validator';
import { Field, OptionalField } from '../../../http/field.decorator';

/** Lists that can be kept as a view. */
export const VIEW_LISTS = ['inbox', 'hazards', 'supervision'] as const;
export type ViewList = (typeof VIEW_LISTS)[number];

const NAME_MAX = 30;
const SEARCH_MAX = 1_500;
/** What `URLSearchParams` writes and nothing else: it goes into an address of the workbench, never anywhere else. */
const SEARCH = /^[A-Za-z0-9=&%.,_*+~-]*$/;

export class ViewsQuery {
  @Field('列表', { enum: VIEW_LISTS })
  @IsIn(VIEW_LISTS)
  readonly list: ViewList;
}

export class KeepViewBody extends ViewsQuery {
  @Field('名称', { example: '唐宫路逾期' })
  @IsString()
  @Length(1, NAME_MAX)
  @Matches(/\S/, { message: '名称不能只有空格' })
  readonly name: string;

  @Field('条件', { example: 'view=overdue&level=major', description: '列表网址中的查询部分' })
  @IsString()
  @MaxLength(SEARCH_MAX)
  @Matches(SEARCH)
  readonly search: string;

  @OptionalField('本单位共享', { default: false, description: '为真时同单位人员可见' })
  @IsBoolean()
  readonly shared: boolean = false;
}

export class SavedViewView {
  @Field('编号')
  readonly id: string;

  @Field('名称', { example: '唐宫路逾期' })
  readonly name: string;

  @Field('条件', { example: 'view=overdue&level=major' })
  readonly search: string;

  @Field('本单位共享')
  readonly shared: boolean;

  @Field('本人保存')
  readonly own: boolean;

  @Field('保存人', { example: '李四' })
  readonly by: string;
}

export class SavedViewsView {
  @Field('视图', { type: [SavedViewView] })
  readonly items: readonly SavedViewView[];
}
