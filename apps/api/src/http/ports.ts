import type { Actor, Assignee, Role, Seat } from '#domain/authority';
import type { ActReceipt, IsoDay, Refusal } from '#domain/case';
import type { PolicySnapshot } from '#domain/policy';

/** A post a person may act in today: their own, or that of a principal they substitute for (离岗代理). */
export interface ActingPost {
  readonly actor: Actor;
  readonly postTitle: string;
  readonly unitName: string;
  /** Present for a substitute: whose post it is and how far the substitution reaches. */
  readonly substitution?: {
    readonly principalName: string;
    /** `all`, or `acts`: only the acts listed. */
    readonly scope: 'all' | 'acts';
    /** Names of nodes, outcomes or motions the substitute may handle. */
    readonly acts: readonly string[];
  };
}

/** Names for people to read, by id; an id nobody knows is absent. */
export interface Names {
  readonly persons: ReadonlyMap<string, string>;
  readonly units: ReadonlyMap<string, string>;
}

/** The register of units, persons and posts as the API asks it. Days are days of Asia/Shanghai. */
export abstract class DirectoryPort {
  /** Own posts first, then those of principals; empty for a person without a post that day. */
  abstract actingPosts(personId: string, day: IsoDay): Promise<readonly ActingPost[]>;
  /** Posts a person holds themselves that day; substitutions do not count: a task is handed to its owner. */
  abstract assigneesOf(personId: string, day: IsoDay): Promise<readonly Assignee[]>;
  abstract holdersOf(seat: Seat, day: IsoDay): Promise<readonly Assignee[]>;
  abstract names(ids: { persons: readonly string[]; units: readonly string[] }): Promise<Names>;
}

export interface Account {
  readonly id: string;
  readonly personId: string;
  readonly personName: string;
  readonly login: string;
  readonly passwordHash: string;
  readonly failedCount: number;
  readonly lockedUntil?: Date;
  readonly mustChange: boolean;
  readonly disabled: boolean;
  readonly passwordChangedAt: Date;
}

/** Policy `auth.maxFailures` and `auth.lockMinutes`. */
export interface LockRule {
  readonly maxFailures: number;
  readonly lockMinutes: number;
}

/** A persona of the demo district that can be tried without a password. */
export interface Persona {
  readonly login: string;
  readonly personName: string;
  readonly posts: readonly { readonly unitName: string; readonly title: string; readonly role: Role }[];
}

export abstract class AccountsPort {
  abstract byLogin(login: string): Promise<Account | undefined>;
  abstract byId(id: string): Promise<Account | undefined>;
  /**
   * Counts a failure; the one that reaches the limit locks the account. After a lock has passed the count begins
   * anew. Two failures at once are two.
   */
  abstract countFailure(id: string, at: Date, limit: LockRule): Promise<void>;
  /** Forgets failures and lock after a sign-in. */
  abstract clearFailures(id: string): Promise<void>;
  abstract setPassword(id: string, change: { passwordHash: string; at: Date }): Promise<void>;
  /** Hashes of the passwords before the present one, newest first. */
  abstract formerPasswords(id: string, count: number): Promise<readonly string[]>;
}

/** The personas of the demo district; only asked in demo mode. */
export abstract class PersonasPort {
  abstract all(): Promise<readonly Persona[]>;
}

export interface StoredSession {
  /** SHA-256 of the token in the cookie; the token itself is stored nowhere. */
  readonly idHash: string;
  readonly accountId: string;
  readonly personId: string;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
  readonly expiresAt: Date;
  readonly csrfSecret: string;
}

export abstract class SessionsPort {
  abstract open(session: StoredSession): Promise<void>;
  abstract byHash(idHash: string): Promise<StoredSession | undefined>;
  abstract touch(idHash: string, at: Date): Promise<void>;
  abstract close(idHash: string): Promise<void>;
  /** Ends every other session of the person, e.g. after a change of password. */
  abstract closeOthers(personId: string, exceptIdHash: string): Promise<void>;
}

/** A sign-in or its failure, kept in the audit (等保 8.1.4.3: every user, time, type, result). */
export interface SignInFact {
  readonly login: string;
  readonly personId?: string;
  readonly event: 'signedIn' | 'refused' | 'signedOut' | 'passwordChanged';
  readonly at: Date;
}

export abstract class SignInAuditPort {
  abstract note(fact: SignInFact): Promise<void>;
}

/** A command that was carried out, with its receipt. */
export interface StoredCommand {
  readonly bodyHash: string;
  readonly receipt: ActReceipt;
}

export abstract class CommandsPort {
  abstract find(personId: string, key: string): Promise<StoredCommand | undefined>;
}

export interface RefusedAct {
  /** Absent for an act of administration. */
  readonly caseId?: string;
  /** Absent for a motion. */
  readonly taskId?: string;
  readonly act: string;
  readonly actor: Actor;
  readonly refusal: Refusal;
  readonly at: Date;
  readonly requestId?: string;
}

/** Refused acts leave no trace in a workflow; they are written to the audit from here. */
export abstract class RefusalsPort {
  abstract record(refused: RefusedAct): Promise<void>;
}

/** Policy in effect on a day. */
export abstract class PolicyPort {
  abstract snapshotOn(day: IsoDay): Promise<PolicySnapshot>;
}

/** Whether the database answers. */
export abstract class DatabasePort {
  abstract ping(): Promise<void>;
}

/** What the verification of the audit chains found. */
export interface AuditFinding {
  readonly chains: number;
  readonly links: number;
  readonly faults: readonly { readonly title: string; readonly text: string }[];
}

export abstract class AuditVerifierPort {
  /** Recomputes every chain; reads only. */
  abstract verify(): Promise<AuditFinding>;
}
