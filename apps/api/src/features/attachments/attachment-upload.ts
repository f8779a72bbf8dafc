import { finished, type Readable } from 'node:stream';
import type { BlobStore } from '#platform';
import type { FileKind } from './file-kind';
import { KindGate } from './kind-gate';

/** A stored file of a multipart request. */
export interface StoredUpload {
  readonly originalname: string;
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
  readonly kind: FileKind;
}

type Stored = Omit<StoredUpload, 'originalname'>;

/** Writes the file of a multipart request into the store while it arrives: judged, measured and hashed on the way. */
export class AttachmentUpload {
  constructor(
    private readonly files: BlobStore,
    private readonly maxBytes: number,
  ) {}

  /** Called by the multipart parser for each file. */
  _handleFile(
    _request: unknown,
    { stream }: { readonly stream: Readable },
    done: (error: Error | null, stored?: Stored) => void,
  ): void {
    this.store(stream).then(
      (stored) => done(null, stored),
      (error: unknown) => done(error instanceof Error ? error : new Error(String(error))),
    );
  }

  /** Called for files of a request that failed. The content may be another's too and stays; nobody refers to it. */
  _removeFile(_request: unknown, _file: unknown, done: (error: Error | null) => void): void {
    done(null);
  }

  private async store(content: Readable): Promise<Stored> {
    const gate = new KindGate();
    // A sender that breaks off ends the gate. The gate never ends the sender with its own error: the parser would
    // answer before the store has cleared away what it had; the rest of the file is read and thrown away.
    finished(content, (error) => void (error && gate.destroy(error)));
    finished(gate, () => content.unpipe(gate).resume());
    content.pipe(gate);
    const { sha256, size } = await this.files.put(gate, { maxBytes: this.maxBytes });
    return { sha256, size, kind: gate.kind };
  }
}
