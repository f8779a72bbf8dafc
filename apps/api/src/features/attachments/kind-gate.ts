import { Transform, type TransformCallback } from 'node:stream';
import { type FileKind, HEAD_BYTES, kindOfHead, OfficeParts } from './file-kind';

/** A file that is none of those accepted, judged by its content. */
export class FileKindError extends Error {
  constructor() {
    super('content is of no accepted kind');
    this.name = 'FileKindError';
  }
}

/**
 * Lets a file through while finding out what it is. It fails at the first bytes that fit nothing accepted, at the end
 * for a container that is no document; nothing that fails is kept.
 */
export class KindGate extends Transform {
  private head = Buffer.alloc(0);
  private found: FileKind | 'zip' | undefined;
  private readonly parts = new OfficeParts();

  /** Known once the stream has ended well. @throws FileKindError before that */
  get kind(): FileKind {
    const kind = this.found === 'zip' ? this.parts.kind() : this.found;
    if (kind === undefined) throw new FileKindError();
    return kind;
  }

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    if (this.head.length < HEAD_BYTES) {
      this.head = Buffer.concat([this.head, chunk.subarray(0, HEAD_BYTES - this.head.length)]);
      if (this.head.length === HEAD_BYTES) this.found = kindOfHead(this.head);
      if (this.head.length === HEAD_BYTES && this.found === undefined) return done(new FileKindError());
    }
    this.parts.scan(chunk);
    done(null, chunk);
  }

  override _flush(done: TransformCallback): void {
    this.found ??= kindOfHead(this.head);
    const isKnown = this.found === 'zip' ? this.parts.kind() !== undefined : this.found !== undefined;
    done(isKnown ? null : new FileKindError());
  }
}
