import { Injectable } from '@nestjs/common';
import { Attachments, type AttachmentView, Comments, type CommentView, HazardBasis } from '#persistence';
import type { OpenedCase } from './case-access';

/** What lies in a case beside its record. */
export interface Papers {
  readonly files: readonly AttachmentView[];
  readonly remarks: readonly CommentView[];
  /** The legal basis named when the hazard was entered. */
  readonly basis: readonly string[];
}

/** Reads the files, remarks and first legal basis of a case. */
@Injectable()
export class CasePapers {
  constructor(
    private readonly attachments: Attachments,
    private readonly comments: Comments,
    private readonly basis: HazardBasis,
  ) {}

  async of({ head, scope }: OpenedCase): Promise<Papers> {
    const [files, remarks, basis] = await Promise.all([
      this.attachments.ofCase(scope, head.id),
      this.comments.list(scope, head.id),
      this.basis.of(head.id),
    ]);
    return { files, remarks, basis };
  }
}
