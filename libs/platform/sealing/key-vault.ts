import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import type { Secret } from '../secret';

const CIPHER = 'aes-256-gcm';
const KEY_BYTES = 32;
const IV_BYTES = 12;
const TAG_BYTES = 16;

/** A key that only the vault can bring back, and which of the vault's keys it is wrapped under. */
export interface WrappedKey {
  readonly vaultKeyId: string;
  readonly wrapped: Buffer;
}

/**
 * Keeps keys under a key that no database and no disk of this system holds in the clear. The district's own key
 * management service takes the place of the local one behind the same two calls.
 */
export interface KeyVault {
  /** @param context what the key is for; it must be said again, word for word, to get it back */
  wrap(key: Buffer, context: string): Promise<WrappedKey>;
  /** @throws Error when the key was wrapped elsewhere, for something else, or has been tampered with */
  unwrap(wrapped: WrappedKey, context: string): Promise<Buffer>;
}

/** A vault whose key comes from the settings of the process. */
export class LocalKeyVault implements KeyVault {
  readonly #key: Buffer;

  constructor(
    secret: Secret,
    private readonly keyId = 'local-1',
  ) {
    this.#key = Buffer.from(hkdfSync('sha256', secret.reveal(), '', 'tender sealing vault', KEY_BYTES));
  }

  wrap(key: Buffer, context: string): Promise<WrappedKey> {
    return Promise.resolve({ vaultKeyId: this.keyId, wrapped: encrypted(this.#key, key, context) });
  }

  unwrap({ vaultKeyId, wrapped }: WrappedKey, context: string): Promise<Buffer> {
    if (vaultKeyId !== this.keyId) return Promise.reject(new Error('the key lies in another vault'));
    return new Promise((resolve) => resolve(decrypted(this.#key, wrapped, context)));
  }
}

/** AES-256-GCM as one buffer: iv, tag, text; the context is authenticated with it. */
export function encrypted(key: Buffer, plain: Buffer, context: string): Buffer {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv(CIPHER, key, iv).setAAD(Buffer.from(context, 'utf8'));
  const text = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), text]);
}

/** @throws Error when key, context or text are not those of the encryption */
export function decrypted(key: Buffer, sealed: Buffer, context: string): Buffer {
  const iv = sealed.subarray(0, IV_BYTES);
  const tag = sealed.subarray(IV_BYTES, IV_BYTES + TAG_BYTES);
  const decipher = createDecipheriv(CIPHER, key, iv, { authTagLength: TAG_BYTES })
    .setAAD(Buffer.from(context, 'utf8'))
    .setAuthTag(tag);
  return Buffer.concat([decipher.update(sealed.subarray(IV_BYTES + TAG_BYTES)), decipher.final()]);
}
