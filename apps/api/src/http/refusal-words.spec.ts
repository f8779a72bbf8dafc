import { inWords } from './refusal-words';

describe('the particulars of a refusal carry no names of the code', () => {
  it.each([
    { detail: '已办理环节：review', read: '已办理环节：复查' },
    { detail: '已办理环节：finder', read: '已办理环节：隐患发现' },
    { detail: '可退回环节：correct、acknowledge', read: '可退回环节：补正报告、备案' },
    { detail: '可选办理方式：order、transferOut', read: '可选办理方式：选择处置措施、移送' },
    { detail: '已办理环节：acknowledge.subdistrict', read: '已办理环节：备案（办事处）' },
    { detail: '整改期限不得晚于 2026-12-31', read: '整改期限不得晚于 2026-12-31' },
  ])('$detail', ({ detail, read }) => {
    expect(inWords(detail)).toBe(read);
  });
});
