import { Field, OptionalField } from '../../../http/field.decorator';
import { ActNeedsView, FormFieldView } from '../../../http/forms/form-field.view';

export class StageView {
  @Field('阶段', { example: 'filed' })
  readonly stage: string;

  @Field('名称', { example: '已备案（待分类）' })
  readonly title: string;

  @Field('进度', { enum: ['done', 'current', 'ahead'] })
  readonly state: 'done' | 'current' | 'ahead';

  @OptionalField('首次进入', { format: 'date-time' })
  readonly enteredAt?: string;

  @Field('可由当前阶段直接进入')
  readonly next: boolean;
}

export class OpenTaskView {
  @Field('待办', { example: '0f8d1c:classify.1' })
  readonly id: string;

  @Field('环节', { example: '分类定级' })
  readonly nodeTitle: string;

  @Field('承办岗位', { example: '区安委办 区安委会办公室经办人' })
  readonly seat: string;

  @OptionalField('承办人')
  readonly holder?: string;

  @OptionalField('到期日', { format: 'date' })
  readonly dueDay?: string;

  @Field('期限暂定')
  readonly provisional: boolean;
}

export class ResponsibleOneView {
  @Field('单位')
  readonly unit: string;

  @OptionalField('责任人')
  readonly person?: string;
}

/** 三方责任人 (R99). */
export class ResponsibleView {
  @Field('企业', { type: ResponsibleOneView })
  readonly enterprise: ResponsibleOneView;

  @Field('属地', { type: ResponsibleOneView })
  readonly subdistrict: ResponsibleOneView;

  @Field('行业', { type: ResponsibleOneView })
  readonly department: ResponsibleOneView;
}

export class CaseDeadlineView {
  @Field('待办', { example: 'classify.1' })
  readonly taskId: string;

  @Field('环节', { example: '分类定级' })
  readonly nodeTitle: string;

  @Field('到期时间', { format: 'date-time' })
  readonly dueAt: string;

  @Field('到期日', { format: 'date' })
  readonly dueDay: string;

  @Field('暂定')
  readonly provisional: boolean;

  @Field('已被替换')
  readonly superseded: boolean;

  @Field('计算过程', {
    type: [String],
    example: ['自 2026-03-03 起算，当日不计入', '到期：2026-03-05 24:00'],
  })
  readonly working: readonly string[];
}

export class DocumentView {
  @Field('名称', { example: '发出告知书' })
  readonly title: string;

  @Field('文号', { example: '西安委办告〔2026〕1号' })
  readonly number: string;

  @Field('时间', { format: 'date-time' })
  readonly at: string;

  @OptionalField('办理人')
  readonly by?: string;
}

export class CaptureInCaseView {
  @Field('来源', { enum: ['file', 'declared'], description: 'file 照片文件自带，declared 上传端申报' })
  readonly source: 'file' | 'declared';

  @OptionalField('拍摄时间', { format: 'date-time' })
  readonly takenAt?: string;

  @OptionalField('纬度')
  readonly latitude?: number;

  @OptionalField('经度')
  readonly longitude?: number;

  @OptionalField('设备')
  readonly device?: string;
}

export class AttachmentInCaseView {
  @Field('附件')
  readonly id: string;

  @Field('文件名')
  readonly name: string;

  @Field('类型', { example: 'image/jpeg' })
  readonly mime: string;

  @Field('证明内容', { example: 'photoBefore' })
  readonly purpose: string;

  @Field('大小（字节）')
  readonly size: number;

  @Field('摘要（SHA-256）')
  readonly sha256: string;

  @Field('上传时间', { format: 'date-time' })
  readonly uploadedAt: string;

  @OptionalField('拍摄情况', { type: CaptureInCaseView })
  readonly capture?: CaptureInCaseView;
}

export class CommentInCaseView {
  @Field('留言')
  readonly text: string;

  @Field('留言人')
  readonly by: string;

  @Field('时间', { format: 'date-time' })
  readonly at: string;
}

export class MotionView {
  @Field('申请', { example: 'requestExtension' })
  readonly act: string;

  @Field('名称', { example: '申请延期' })
  readonly title: string;

  @Field('表单', { example: 'RequestExtensionDto' })
  readonly form: string;

  @OptionalField('表单字段', { type: [FormFieldView], description: '自述的表单；没有时由页面自备' })
  readonly fields?: readonly FormFieldView[];

  @OptionalField('办理要求', { type: ActNeedsView })
  readonly needs?: ActNeedsView;
}
