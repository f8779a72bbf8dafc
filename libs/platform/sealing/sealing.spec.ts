import { Secret } from '../secret';
import { LocalKeyVault } from './key-vault';
import { newSealingKeys, seal, unseal } from './sealed-envelope';

const plain = Buffer.from(JSON.stringify({ priceFen: 123_456_700, statement: '技术方案' }), 'utf8');
const CONTEXT = 'tender-1|unit-a|bid-1';

describe('a sealed envelope', () => {
  const keys = newSealingKeys();
  const envelope = seal(keys.publicKey, plain, CONTEXT);

  it('opens with the private key and the same context, and with nothing else', () => {
    expect(unseal(keys.privateKey, envelope, CONTEXT)).toEqual(plain);
    expect(() => unseal(newSealingKeys().privateKey, envelope, CONTEXT)).toThrow();
    expect(() => unseal(keys.privateKey, envelope, 'tender-1|unit-b|bid-1')).toThrow();
  });

  it('shows a change of one bit', () => {
    const ciphertext = Buffer.from(envelope.ciphertext);
    ciphertext.writeUInt8(ciphertext.readUInt8(40) ^ 1, 40);
    expect(() => unseal(keys.privateKey, { ...envelope, ciphertext }, CONTEXT)).toThrow();
  });

  it('never looks the same twice and never shows the length of what is in it', () => {
    const other = seal(keys.publicKey, Buffer.from('短'), CONTEXT);
    expect(seal(keys.publicKey, plain, CONTEXT).ciphertext).not.toEqual(envelope.ciphertext);
    expect(other.ciphertext).toHaveLength(envelope.ciphertext.length);
    expect(envelope.ciphertext.includes(Buffer.from('priceFen'))).toBe(false);
  });
});

describe('the vault', () => {
  const key = newSealingKeys().privateKey;
  const vault = new LocalKeyVault(new Secret('v'.repeat(40)));

  it('gives a key back for what it was wrapped for', async () => {
    const wrapped = await vault.wrap(key, 'tender-1');
    expect(wrapped.wrapped.includes(key)).toBe(false);
    expect(await vault.unwrap(wrapped, 'tender-1')).toEqual(key);
    await expect(vault.unwrap(wrapped, 'tender-2')).rejects.toThrow();
  });

  it('has nothing for another vault, and shows its own key to nobody', async () => {
    const wrapped = await vault.wrap(key, 'tender-1');
    const other = new LocalKeyVault(new Secret('w'.repeat(40)));
    await expect(other.unwrap(wrapped, 'tender-1')).rejects.toThrow();
    await expect(vault.unwrap({ ...wrapped, vaultKeyId: 'hsm-1' }, 'tender-1')).rejects.toThrow(
      'another vault',
    );
    expect(JSON.stringify(vault)).toBe('{"keyId":"local-1"}');
  });
});
