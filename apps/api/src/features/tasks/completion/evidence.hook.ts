import { Inject, Injectable } from '@nestjs/common';
import { personsBehind } from '#domain/authority';
import { type Refusal, refuse } from '#domain/case';
import type { EvidenceRef } from '#domain/task';
import { BeforeAct } from '../../../http/act-hook.decorator';
import type { ActHook, ResolvedAct } from '../../../http/acts';
import { SETTINGS } from '../../../http/tokens';
import { Attachments, type AttachmentView } from '#persistence';
import type { Settings } from '#platform';

/** Evidence is what the store holds: digests come from the attachment's row, and nobody shows another's file. */
@Injectable()
@BeforeAct({ order: 10 })
export class EvidenceHook implements ActHook {
  constructor(
    private readonly attachments: Attachments,
    @Inject(SETTINGS) private readonly settings: Pick<Settings, 'attachmentsPerAct'>,
  ) {}

  concerns(act: ResolvedAct): boolean {
    return act.evidence.length > 0;
  }

  async before(act: ResolvedAct): Promise<ResolvedAct | Refusal> {
    const most = this.settings.attachmentsPerAct;
    if (act.evidence.length > most) return refuse('FORM_INVALID', `一次办理最多附 ${most} 个文件`);
    const rows = await this.attachments.named(act.evidence.map((one) => one.attachmentId));
    const evidence: EvidenceRef[] = [];
    for (const { attachmentId, sha256, purpose } of act.evidence) {
      const row = rows.find((one) => one.id === attachmentId);
      if (!row || !mayShow(row, act)) {
        return refuse('EVIDENCE_REQUIRED', '所附材料不存在，或既不是您上传的也不属于本案');
      }
      if (sha256 !== '' && sha256 !== row.sha256) {
        return refuse('EVIDENCE_REQUIRED', '所附材料与采集时的摘要不一致，请重新上传');
      }
      evidence.push({ attachmentId, sha256: row.sha256, purpose });
    }
    return { ...act, evidence };
  }
}

/** A file of this case, or one not yet of any case that the person or their unit has uploaded. */
function mayShow(row: AttachmentView, { target, actor }: ResolvedAct): boolean {
  if (row.caseId !== null) return row.caseId === target.caseId;
  return personsBehind(actor).includes(row.uploadedBy) || row.unitId === actor.unitId;
}
