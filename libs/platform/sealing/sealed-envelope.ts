import {
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  hkdfSync,
  type KeyObject,
  randomBytes,
} from 'node:crypto';
import { decrypted, encrypted } from './key-vault';

const KEY_BYTES = 32;
const LENGTH_BYTES = 4;
/** Lengths are rounded up, so that the size of an envelope says nothing of the figures in it. */
const PAD_TO = 4_096;

/** The two halves of a tender's key: whoever has the public one can only put in. */
export interface SealingKeys {
  readonly publicKey: string;
  readonly privateKey: Buffer;
}

/** One sealed thing: its own data key, wrapped for the holder of the private key, and the text under that key. */
export interface SealedEnvelope {
  readonly ephemeralKey: string;
  readonly wrappedKey: Buffer;
  readonly ciphertext: Buffer;
}

export function newSealingKeys(): SealingKeys {
  const { publicKey, privateKey } = generateKeyPairSync('x25519');
  return { publicKey: spki(publicKey), privateKey: privateKey.export({ type: 'pkcs8', format: 'der' }) };
}

/**
 * Envelope encryption: a fresh data key by AES-256-GCM, itself wrapped under a key agreed with a fresh X25519 key.
 * @param context authenticated with both layers, so that no envelope can stand in for another
 */
export function seal(publicKey: string, plain: Buffer, context: string): SealedEnvelope {
  const ephemeral = generateKeyPairSync('x25519');
  const shared = agreed(ephemeral.privateKey, publicOf(publicKey), context);
  const dataKey = randomBytes(KEY_BYTES);
  const envelope = {
    ephemeralKey: spki(ephemeral.publicKey),
    wrappedKey: encrypted(shared, dataKey, context),
    ciphertext: encrypted(dataKey, padded(plain), context),
  };
  dataKey.fill(0);
  shared.fill(0);
  return envelope;
}

/** @throws Error when the key is not the tender's, or envelope or context have been changed */
export function unseal(privateKey: Buffer, envelope: SealedEnvelope, context: string): Buffer {
  const own = createPrivateKey({ key: privateKey, type: 'pkcs8', format: 'der' });
  const shared = agreed(own, publicOf(envelope.ephemeralKey), context);
  const dataKey = decrypted(shared, envelope.wrappedKey, context);
  const plain = unpadded(decrypted(dataKey, envelope.ciphertext, context));
  dataKey.fill(0);
  shared.fill(0);
  return plain;
}

const spki = (key: KeyObject): string => key.export({ type: 'spki', format: 'der' }).toString('base64');
const publicOf = (text: string): KeyObject =>
  createPublicKey({ key: Buffer.from(text, 'base64'), type: 'spki', format: 'der' });

const agreed = (privateKey: KeyObject, publicKey: KeyObject, context: string): Buffer =>
  Buffer.from(hkdfSync('sha256', diffieHellman({ privateKey, publicKey }), '', context, KEY_BYTES));

function padded(plain: Buffer): Buffer {
  const size = Math.ceil((plain.length + LENGTH_BYTES) / PAD_TO) * PAD_TO;
  const whole = Buffer.alloc(size);
  whole.writeUInt32BE(plain.length, 0);
  plain.copy(whole, LENGTH_BYTES);
  return whole;
}

const unpadded = (whole: Buffer): Buffer =>
  whole.subarray(LENGTH_BYTES, LENGTH_BYTES + whole.readUInt32BE(0));
