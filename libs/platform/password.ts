import { argon2id, hash, verify } from 'argon2';

/** Cost of a hash. Memory in KiB; the defaults follow the second recommendation of RFC 9106 (64 MiB, 3 passes). */
export interface PasswordCost {
  readonly memoryCost: number;
  readonly timeCost: number;
  readonly parallelism: number;
}

const PASSWORD_COST: PasswordCost = { memoryCost: 65_536, timeCost: 3, parallelism: 4 };

/** One way for a password to be written differently on two keyboards: compose it before hashing (NFC). */
const composed = (password: string): string => password.normalize('NFC');

/** An argon2id hash with its salt and cost in PHC form; takes about 50 ms on purpose. */
export const hashPassword = (password: string, cost: PasswordCost = PASSWORD_COST): Promise<string> =>
  hash(composed(password), { type: argon2id, ...cost });

/** Whether the password belongs to the hash; a hash that cannot be read belongs to no password. */
export async function verifyPassword(passwordHash: string, password: string): Promise<boolean> {
  try {
    return await verify(passwordHash, composed(password));
  } catch {
    return false;
  }
}
