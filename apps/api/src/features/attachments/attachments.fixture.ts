import type { AttachmentView, Scope } from '#persistence';

/** Attachments in memory; a file of a case is seen by whoever has the scope of the whole district. */
export class FakeAttachments {
  readonly rows: AttachmentView[] = [];

  add(row: AttachmentView): Promise<void> {
    return Promise.resolve(void this.rows.push(row));
  }

  byId(scope: Scope, personId: string, id: string): Promise<AttachmentView | undefined> {
    return Promise.resolve(
      this.rows.find(
        (row) =>
          row.id === id && (row.caseId === null ? row.uploadedBy === personId : scope.kind === 'district'),
      ),
    );
  }

  named(ids: readonly string[]): Promise<readonly AttachmentView[]> {
    return Promise.resolve(this.rows.filter((row) => ids.includes(row.id)));
  }

  keepThumbnail(id: string, thumbnailSha256: string): Promise<void> {
    const at = this.rows.findIndex((row) => row.id === id);
    const row = this.rows[at];
    if (row !== undefined) this.rows[at] = { ...row, thumbnailSha256 };
    return Promise.resolve();
  }
}
