import { refuse } from '#domain/case';
import type { PolicyChangeFacts, PublishedForm } from '#domain/policy-change';
import type { Case } from '../../kernel';

/** The new version is written outside of the case, once, and the case hears of it. */
export async function publication(c: Case<PolicyChangeFacts>): Promise<void> {
  c.motion<PublishedForm>('published', {
    seats: () => [],
    when: ({ actor }) =>
      actor.via === 'system' ? undefined : refuse('NOT_ASSIGNED', '仅由系统在新版本写入后告知'),
    then: ({ form, at }) => c.set({ published: { version: form.version, at } }),
  });
  await c.holds(() => c.facts.published !== undefined);
}
