import { aDeadline } from './calendar.fixture';
import { workingText } from './working-text';

describe('the working in words', () => {
  it('lets a person recount working days over a holiday', () => {
    expect(workingText(aDeadline('2026-02-13', 2, 'WD'))).toEqual([
      '依据：三3（filing.ack），期限 2 个工作日',
      '自 2026-02-13 起算，当日不计入',
      '计入：2026-02-14（1 天）；2026-02-24（1 天）',
      '其中调休上班：2026-02-14（春节调休上班）',
      `不计入：${['15', '16', '17', '18', '19', '20', '21', '22', '23'].map((d) => `2026-02-${d}（春节假期）`).join('、')}`,
      '日历：2026 年已公布放假调休安排',
      '到期：2026-02-24 24:00',
    ]);
  });

  it('shows roll, provisional year, pause and extension', () => {
    const pauses = [{ from: '2026-12-18T02:00:00Z', to: '2026-12-19T01:30:00Z', reason: '等待鉴定' }];
    const extensions = [{ dueOn: '2027-01-20', document: '延期批复', at: '2026-12-30T02:00:00Z' }];
    const lines = workingText(aDeadline('2026-12-16', 15, 'ND', { pauses, extensions }));
    expect(lines).toContain(
      '末日 2027-01-01 遇休息日，顺延至 2027-01-04（经过 2027-01-01（元旦假期）、2027-01-02（周六）、2027-01-03（周日））',
    );
    expect(lines).toContain('暂停：2026-12-18 10:00 起，2026-12-19 09:30 恢复，等待鉴定，扣除 1 日');
    expect(lines).toContain('延期：由 2027-01-04 延至 2027-01-20，依据 延期批复');
    expect(lines).toContain('日历：2027 年暂定（尚未公布放假调休安排，公布后重新计算）');
    expect(lines.at(-1)).toBe('到期：2027-01-20 24:00');
  });

  it('says the exact time of a term in hours, and that an ordered day does not move', () => {
    expect(workingText(aDeadline('2026-03-02T15:00:00+08:00', 24, 'H')).slice(1)).toEqual([
      '自 2026-03-02 15:00 起算',
      '到期：2026-03-03 15:00',
    ]);
    expect(workingText(aDeadline('2026-03-02', 15, 'ND', { dueOn: '2026-03-14' }))[0]).toBe(
      '依据：三3，到期日由文书指定，不因休息日或暂停改变',
    );
  });
});
