import { isRefusal, refuse } from '#domain/case';
import {
  committeeRule,
  type DrawForm,
  drawCommittee,
  drawRefusal,
  type Empty,
  type Member,
  type RecuseForm,
  type TenderFacts,
} from '#domain/tender';
import { ask, type TenderCase } from '../asking';

/** A member's post: drawn experts sit in the pool's, the buyer's representatives in the bureau's. */
const seatOf = ({ unitId, kind }: Member) =>
  ({ unitId, role: kind === 'expert' ? 'evaluator' : 'bureauOfficer' }) as const;

/** A question to one member of the committee, and to nobody else who holds the same post. */
export const memberAsk = (
  c: TenderCase,
  node: 'attend' | 'score' | 'signReport',
  member: Member,
  place: number,
) =>
  ({
    seat: seatOf(member),
    more: { qualifier: `m${place + 1}` },
    guard: (actor: { readonly personId: string }) =>
      actor.personId === member.personId
        ? undefined
        : refuse('NOT_ASSIGNED', '评委事项由本人办理', [{ personId: member.personId }]),
    node,
  }) as const;

/**
 * 组建评标委员会: drawn at random from a recorded seed, then everybody says whether something stands against them;
 * whoever recuses is replaced by the next drawn. With nobody left to step in, the draw is repeated without them.
 */
export async function committee(c: TenderCase): Promise<void> {
  c.stage('evaluating');
  for (let complete = false; !complete;) {
    await draw(c);
    const seated = await Promise.all(membersOf(c).map((_member, place) => seat(c, place)));
    complete = seated.every(Boolean);
  }
}

export const membersOf = (c: TenderCase): readonly Member[] => c.facts.committee?.members ?? [];

async function draw(c: TenderCase): Promise<void> {
  const rule = committeeRule(c.policy, c.facts);
  const { form, at } = await c.ask<{ draw: DrawForm }>(
    ask(c, 'draw', 'buyer', { guard: (m) => drawRefusal(m.form, rule) }),
  );
  const drawn = drawCommittee(form.pool, form.seed, rule);
  // The guard has made the same draw with the same numbers.
  if (isRefusal(drawn)) throw new Error('the accepted draw gives no committee');
  const { seed, poolHash, pool } = form;
  const earlier = c.facts.committee?.recusals ?? [];
  c.set({ committee: { seed, poolHash, poolSize: pool.length, drawnAt: at, ...drawn, recusals: earlier } });
}

/** Asks for one seat until somebody sits in it; false when nobody is left. */
async function seat(c: TenderCase, place: number): Promise<boolean> {
  for (;;) {
    const member = membersOf(c)[place];
    if (!member) return false;
    const { node, seat: post, more, guard } = memberAsk(c, 'attend', member, place);
    const answer = await c.ask<{ attend: Empty; recuse: RecuseForm }>(
      ask(c, node, post, { ...more, guard: (m) => guard(m.actor) ?? reasonRefusal(m) }),
    );
    if (answer.outcome === 'attend') {
      replace(c, place, { ...member, attends: true });
      return true;
    }
    if (!stepIn(c, place, { personId: member.personId, reason: answer.form.reason, at: answer.at }))
      return false;
  }
}

const reasonRefusal = (m: { outcome: string; form: { readonly reason?: string } }) =>
  m.outcome === 'recuse' && (m.form.reason ?? '').trim() === ''
    ? refuse('OPINION_REQUIRED', '请写明回避事由')
    : undefined;

type Committee = NonNullable<TenderFacts['committee']>;

const change = (c: TenderCase, patch: (known: Committee) => Partial<Committee>): void => {
  const known = c.facts.committee;
  if (known) c.set({ committee: { ...known, ...patch(known) } });
};

const replace = (c: TenderCase, place: number, by: Member): void =>
  change(c, (known) => ({ members: known.members.map((one, at) => (at === place ? by : one)) }));

/** The next drawn of the same kind takes the seat; an expert may take a seat of the buyer, never the other way round. */
function stepIn(c: TenderCase, place: number, recusal: Committee['recusals'][number]): boolean {
  const kind = membersOf(c)[place]?.kind;
  const alternates = c.facts.committee?.alternates ?? [];
  const next = alternates.find((one) => one.kind === kind) ?? alternates.find((one) => one.kind === 'expert');
  change(c, (known) => ({
    recusals: [...known.recusals, recusal],
    alternates: known.alternates.filter((one) => one !== next),
  }));
  if (next) replace(c, place, next);
  return next !== undefined;
}
