import type { IssueForm, Nothing, RedraftForm } from '#domain/assignment';
import { ask, type AssignmentCase, seats } from '../asking';

type Deciding = { issue: IssueForm; reject: Nothing };

/** 拟稿 → 签发: the director signs what a clerk drafted; a rejected draft comes back until it is signed. */
export async function issue(c: AssignmentCase): Promise<void> {
  c.stage('drafted');
  while (!(await signed(c))) await redraft(c);
}

async function signed(c: AssignmentCase): Promise<boolean> {
  const { outcome, form, at } = await c.ask<Deciding>(ask('issue', seats.director(c.facts)));
  if (outcome === 'reject') return false;
  c.set({ documentNo: form.documentNo, issuedAt: at });
  return true;
}

async function redraft(c: AssignmentCase): Promise<void> {
  const { form } = await c.ask<{ submit: RedraftForm }>(
    ask('redraft', seats.clerk(c.facts), { tag: 'draft' }),
  );
  c.set(form);
}
