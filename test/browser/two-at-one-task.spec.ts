import { expect } from '@playwright/test';
import { findingOf, reported } from '../support/hazard-in-pages';
import { test } from '../support/workbench';

const ACT = '收讫备案';
const OPINION = '报告材料齐全，照片与部位相符，同意备案';

test('whoever decides a task second reads who was faster and when, and keeps what they typed', async ({
  desk,
  cast,
}) => {
  const { caseId, number, entry } = await reported(cast, findingOf('一般', 1));
  const slow = cast.persona('subdistrict', entry);
  const quick = cast.persona('subdistrictSecond', entry);
  await desk.become(slow);
  const details = await desk.take(number, '备案');
  await details.getByRole('button', { name: ACT }).click();
  const form = desk.page.getByRole('group', { name: ACT, exact: true });
  await form.getByLabel(/^意见/).fill(OPINION);

  const colleague = await cast.enter(quick.login);
  await colleague.act(caseId, 'acknowledge.subdistrict.1', 'acknowledge');
  await form.getByRole('button', { name: `确认${ACT}` }).click();

  const refusal = form.getByRole('alert').first();
  await expect(refusal).toContainText(
    new RegExp(`已被.*${quick.name}.*于 \\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d 办理`),
  );
  await expect(refusal).toContainText('您填写的内容仍然保留');
  await expect(form.getByLabel(/^意见/)).toHaveValue(OPINION);
});
