import { Injectable } from '@nestjs/common';
import { hashPassword, verifyPassword } from '#platform';

/** Hashes and checks passwords. */
export abstract class Passwords {
  abstract hash(password: string): Promise<string>;
  abstract matches(passwordHash: string, password: string): Promise<boolean>;
}

@Injectable()
export class Argon2Passwords extends Passwords {
  override hash(password: string): Promise<string> {
    return hashPassword(password);
  }

  override matches(passwordHash: string, password: string): Promise<boolean> {
    return verifyPassword(passwordHash, password);
  }
}
