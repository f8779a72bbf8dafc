import { type Actor, personsBehind, sameSeat, type Seat } from '#domain/authority';
import { type Refusal, refuse } from '#domain/case';
import type { ActingPost } from './ports';
import { activePosts, type Identity } from './request';

/** What is known of an act before it is decided in which post the person performs it. */
export interface ActWanted {
  readonly act: string;
  /** Node of the task with its qualifier, or nothing for a motion. */
  readonly node?: string;
  /** Posts the act belongs to. */
  readonly seats?: readonly Seat[];
  /** Persons the act is personal to: holder, signer, person asked for advice. */
  readonly persons?: readonly string[];
  /** Nobody may perform it for another (`substitution.nonDelegable`, told by the task). */
  readonly nonDelegable?: boolean;
}

const firstWord = (node: string): string => node.split('.')[0] ?? node;

const namesOf = ({ act, node }: ActWanted): readonly string[] =>
  node === undefined ? [act] : [act, node, firstWord(node)];

/** Whether a substitution reaches this act (离岗代理 has a scope); an own post always does. */
function reaches({ substitution }: ActingPost, wanted: ActWanted): boolean {
  if (!substitution || substitution.scope === 'all') return true;
  return namesOf(wanted).some((name) => substitution.acts.includes(name));
}

const isForbidden = (post: ActingPost, { nonDelegable }: ActWanted): boolean =>
  post.substitution !== undefined && nonDelegable === true;

/** Higher is more fitting: the person the act is personal to, then the post it waits at, then an own post. */
function fitness({ actor, substitution }: ActingPost, { seats = [], persons = [] }: ActWanted): number {
  const personal = personsBehind(actor).some((person) => persons.includes(person)) ? 4 : 0;
  const seated = seats.some((seat) => sameSeat(seat, actor)) ? 2 : 0;
  return personal + seated + (substitution ? 0 : 1);
}

/**
 * In which post a person acts: the one the request names, else the most fitting of today. Seat and separation of
 * duties are decided by the workflow; here it is only refused what a substitute may not even try.
 */
export function actorFor(identity: Identity, wanted: ActWanted): Actor | Refusal {
  const posts = activePosts(identity);
  const usable = posts.filter((post) => reaches(post, wanted) && !isForbidden(post, wanted));
  const [best] = usable.toSorted((a, b) => fitness(b, wanted) - fitness(a, wanted));
  if (best) return best.actor;
  const principals = posts.flatMap(({ actor }) => actor.onBehalfOf?.personId ?? []);
  if (principals.length === 0) return refuse('NOT_IN_SEAT', '您今日没有可以办理的岗位');
  const reason = posts.some((post) => isForbidden(post, wanted)) ? undefined : '代理范围不包括该事项';
  return refuse(
    'NON_DELEGABLE',
    reason,
    principals.map((personId) => ({ personId })),
  );
}
