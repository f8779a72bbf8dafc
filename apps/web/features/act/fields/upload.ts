import { attachmentsAdd, type AttachmentUploadView } from '../../../api';
import type { Declared } from '../../../photo/declared';
import { shrunk } from '../../../photo/shrink';
import { answerOf } from '../../../transport/client';
import { isPassing, problemOf } from '../../../transport/problem';
import { uuid } from '../../../transport/uuid';

/** A file as it goes with an act. */
export interface Uploaded {
  readonly attachmentId: string;
  readonly sha256: string;
  readonly purpose: string;
  readonly name: string;
}

/** The stored file is not the one that was sent. */
export class DigestMismatch extends Error {}

const TRIES = 3;
const PAUSE_MS = 800;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** SHA-256 of a file at capture, in hex; nothing where the page is not secure and the browser gives no digest. */
async function digestOf(file: Blob): Promise<string | undefined> {
  // Absent on pages that do not come by https or from this machine.
  const subtle: SubtleCrypto | undefined = crypto.subtle;
  if (!subtle) return undefined;
  const digest = await subtle.digest('SHA-256', await file.arrayBuffer());
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Sends a file and makes sure that what is stored is what was captured; a large photo is made smaller before.
 * @throws ApiProblem, DigestMismatch
 */
export async function upload(chosen: File, purpose: string): Promise<Uploaded> {
  const { file, declared } = await shrunk(chosen);
  const [captured, stored] = await Promise.all([digestOf(file), sent(file, purpose, declared)]);
  if (captured !== undefined && captured !== stored.sha256) throw new DigestMismatch(file.name);
  return { attachmentId: stored.id, sha256: stored.sha256, purpose, name: file.name };
}

async function sent(file: File, purpose: string, declared: Declared): Promise<AttachmentUploadView> {
  const clientId = uuid();
  for (let tried = 1; ; tried += 1) {
    try {
      return await answerOf(attachmentsAdd({ body: { file, purpose, clientId, ...declared } }));
    } catch (error) {
      if (tried >= TRIES || !isPassing(problemOf(error, undefined))) throw error;
      await pause(PAUSE_MS * tried);
    }
  }
}
