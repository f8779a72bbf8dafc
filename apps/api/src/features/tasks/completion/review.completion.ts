import { type Assignee, sameSeat, type Seat } from '#domain/authority';
import { isRefusal, type Refusal, refuse } from '#domain/case';
import type { EnforcementChoiceForm, ReviewForm, SecondOpinionForm } from '#domain/hazard';
import type { ResolvedAct } from '../../../http/acts';
import type { ReviewAsked } from '../forms/rectification.form';
import type { Completion, Register } from './scene';

/** Co-reviewers become co-signers: persons of the reviewing unit, in the reviewing post where they hold it (R56). */
export const completeReview: Completion = async (act, { register }) => {
  const { finding, coReviewers = [] } = act.form as unknown as ReviewAsked;
  const seat: Seat = act.target.seat ?? act.actor;
  const named = await Promise.all(coReviewers.map((personId) => reviewer(personId, seat, register)));
  const refusal = named.find(isRefusal);
  if (refusal) return refusal;
  const form: ReviewForm = { finding };
  const cosigners = [...(act.cosigners ?? []), ...named.filter((one): one is Assignee => !isRefusal(one))];
  return { ...act, form, cosigners };
};

async function reviewer(personId: string, seat: Seat, register: Register): Promise<Assignee | Refusal> {
  const posts = await register.postsOf(personId);
  const found =
    posts.find((post) => sameSeat(post, seat)) ?? posts.find((post) => post.unitId === seat.unitId);
  return found ?? refuse('TARGET_NOT_ELIGIBLE', '共同复查人须为本单位今日在岗人员', [{ seat }]);
}

/** The second opinion is an expert's, by the register of posts; that he is not the finder the workflow checks. */
export const completeSecondOpinion: Completion = async (act, { register }) => {
  const { expertId } = act.form as unknown as SecondOpinionForm;
  const posts = await register.postsOf(expertId);
  return posts.some((post) => post.role === 'expert')
    ? act
    : refuse('TARGET_NOT_ELIGIBLE', '复核人须为今日在岗的专家');
};

/** 立案查处 without a document would be a measure nobody can prove, and the case could never close (R61). */
export const completeChoice: Completion = async (act) => {
  const { choice, documentNo } = act.form as unknown as EnforcementChoiceForm;
  return choice === 'enforce' && documentNo === undefined
    ? refuse('FORM_INVALID', '选择立案查处须填写“执法文书号”')
    : act;
};

/** A "no" carries its reason beside the form. */
export const withReason: Completion = async (act: ResolvedAct) =>
  (act.opinion ?? '').trim() === '' ? refuse('OPINION_REQUIRED', '请在“意见或理由”中写明理由') : act;
