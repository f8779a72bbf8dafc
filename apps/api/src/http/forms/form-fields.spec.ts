import { plainToInstance } from 'class-transformer';
import { validate } from 'class-validator';
import { fieldsOf } from './described-act';
import {
  ChoiceField,
  ChoicesField,
  ColleagueField,
  DayField,
  EnterpriseField,
  InstantField,
  LineField,
  LinesField,
  MoneyField,
  NumberField,
  PersonField,
  RowsField,
  TextField,
  UnitField,
  YesNoField,
} from './form-fields';

class ScoreRow {
  @LineField('评审因素', '服务方案')
  readonly criterion: string;

  @NumberField('得分', 12.5, { min: 0, max: 100, decimals: 1 })
  readonly score: number;
}

class SampleForm {
  @TextField('理由', '设备交货期较长')
  readonly reason: string;

  @LinesField('依据', ['第一条'])
  readonly basis: string[];

  @DayField('日期', '2026-03-06')
  readonly day: string;

  @InstantField('开标时间', '2026-03-06T09:00:00+08:00')
  readonly at: string;

  @MoneyField('金额', 100, { hint: '含税' })
  readonly amountFen: number;

  @ChoiceField('结论', { pass: '通过', fail: '不通过' })
  readonly verdict: string;

  @ChoicesField('范围', { a: '甲', b: '乙' }, { optional: true })
  readonly parts?: string[];

  @YesNoField('是否公开')
  readonly open: boolean;

  @UnitField('单位', { unitKinds: ['department'], many: true })
  readonly units: string[];

  @EnterpriseField('企业')
  readonly enterprise: string;

  @PersonField('专家', { roles: ['expert'], many: true })
  readonly experts: string[];

  @ColleagueField('会签人')
  readonly signer: string;

  @RowsField('评分', () => ScoreRow)
  readonly scores: ScoreRow[];
}

const GOOD = {
  reason: '理由',
  basis: ['一'],
  day: '2026-03-06',
  at: '2026-03-06T09:00:00+08:00',
  amountFen: 1,
  verdict: 'pass',
  open: false,
  units: ['u-1'],
  enterprise: 'e-1',
  experts: ['p-1'],
  signer: 'p-2',
  scores: [{ criterion: '方案', score: 12.5 }],
};

const faults = async (over: object): Promise<readonly string[]> =>
  (await validate(plainToInstance(SampleForm, { ...GOOD, ...over }), { whitelist: true })).map(
    ({ property }) => property,
  );

describe('a form that describes itself', () => {
  it('names its fields in order, with kind, words and choices', () => {
    const fields = fieldsOf(SampleForm);
    expect(fields.map(({ name, kind }) => `${name} ${kind}`)).toEqual([
      'reason text',
      'basis lines',
      'day day',
      'at instant',
      'amountFen money',
      'verdict choice',
      'parts choices',
      'open yesNo',
      'units unit',
      'enterprise enterprise',
      'experts person',
      'signer colleague',
      'scores rows',
    ]);
    expect(fields.find(({ name }) => name === 'verdict')?.options).toEqual([
      { value: 'pass', title: '通过' },
      { value: 'fail', title: '不通过' },
    ]);
    expect(fields.find(({ name }) => name === 'amountFen')).toMatchObject({ label: '金额', hint: '含税' });
    expect(fields.find(({ name }) => name === 'parts')?.optional).toBe(true);
  });

  it('describes the rows of a table like a form of its own', () => {
    const rows = fieldsOf(SampleForm).find(({ name }) => name === 'scores');
    expect(rows?.fields?.map(({ name, max, decimals }) => ({ name, max, decimals }))).toEqual([
      { name: 'criterion', max: undefined, decimals: undefined },
      { name: 'score', max: 100, decimals: 1 },
    ]);
  });

  it('takes what is filled in properly', async () => {
    expect(await faults({})).toEqual([]);
    expect(await faults({ parts: ['a'] })).toEqual([]);
  });

  it.each([
    ['reason', ' '],
    ['basis', []],
    ['day', '2026-02-30'],
    ['at', '2026-03-06T09:00:00'],
    ['amountFen', 1.5],
    ['amountFen', -1],
    ['verdict', 'constructor'],
    ['parts', ['c']],
    ['open', 'yes'],
    ['units', 'u-1'],
    ['enterprise', ''],
    ['experts', []],
    ['signer', 3],
    ['scores', []],
    ['scores', [{ criterion: '方案', score: 101 }]],
    ['scores', [{ criterion: '方案', score: 1.25 }]],
  ])('names %s when it is %j', async (field, value) => {
    expect(await faults({ [field]: value })).toEqual([field]);
  });
});
