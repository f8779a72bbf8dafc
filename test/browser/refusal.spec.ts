import { expect } from '@playwright/test';
import { findingOf, HazardInPages, reported } from '../support/hazard-in-pages';
import { test } from '../support/workbench';

test('a refused act says which rule forbids it and who may act instead, and stands in the record', async ({
  desk,
  cast,
  enterAs,
}) => {
  const hazard = await reported(cast, findingOf('一般', 2));
  const story = new HazardInPages(desk, cast, hazard);
  await enterAs(cast.persona('subdistrict', hazard.entry).login);
  await desk.openCase(hazard.caseId);
  const motions = desk.page.getByRole('region', { name: '对案卷提出申请' });
  await motions.getByRole('button', { name: '责令停产停业' }).click();
  const form = desk.page.getByRole('group', { name: '责令停产停业', exact: true });
  await desk.fill(form, { lines: { 执法文书号: '（洛西）应急停〔2026〕9号', 理由: '现场不能保证安全' } });
  await form.getByRole('button', { name: '确认责令停产停业' }).click();

  const refusal = form.getByRole('alert').first();
  await expect(refusal).toContainText('所依规则');
  await expect(refusal).toContainText('可由以下人员办理');
  await expect(refusal).toContainText(story.unitOf('department'));
  await expect(form.getByLabel('理由')).toHaveValue('现场不能保证安全');

  await enterAs(cast.persona('clerk', hazard.entry).login);
  await desk.openCase(hazard.caseId);
  const record = desk.page.getByRole('region', { name: '办理记录' });
  await expect(record.getByRole('listitem').filter({ hasText: '未准许的办理' })).toContainText(
    '责令停产停业',
  );
});
