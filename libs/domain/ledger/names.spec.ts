import { checkMark, readCreditCode } from './credit-code';
import { readHeading, readHeadingPath } from './headings';
import { unitOfSection, unitOfTitle } from './meta';
import { buildRegister } from './register';

describe('a heading', () => {
  it.each([
    ['隐患问题描述', 'description'],
    ['违法行为或隐患情况', 'description'],
    ['隐患描述及整改建议', 'description'],
    ['存在的主要安全问题', 'description'],
    ['违法行为或隐患所在部位', 'place'],
    ['隐患名称', 'title'],
    ['整改要求（措施）', 'measure'],
    ['处置措施', 'disposal'],
    ['整改完成期限', 'deadline'],
    ['计划完成时间', 'deadline'],
    ['实际整改 完成时间', 'done'],
    ['隐患整改时间', 'done'],
    ['隐患整改期限', 'deadline'],
    ['整改延期至', 'extendedDeadline'],
    ['复查日期', 'recheckDate'],
    ['执法检查（或复查）企业（场所）名称', 'enterprise'],
    ['整改责任部门/责任人', 'owner'],
    ['整改责任部门', 'responsibleUnit'],
    ['属地监管责任人', 'otherOwner'],
    ['单据编号：', 'documentNumber'],
    ['整改情况(是/否)', 'status'],
    ['隐患整改完成情况', 'status'],
    ['是否销号', 'closedFlag'],
    ['风险等级', 'risk'],
    ['隐患等级', 'level'],
    ['整改后照片', 'photoAfter'],
    ['序\n号', 'sequence'],
  ])('%j means %s', (label, field) => {
    expect(readHeading(label)?.field).toBe(field);
  });

  it.each(['3', '2026-07-01', '护栏缺失', '示例一街道办事处主任签发的关于加强安全生产工作的通知第二次'])(
    'is not %s',
    (label) => {
      expect(readHeading(label)).toBeNull();
    },
  );

  it('below a group takes its meaning from both', () => {
    expect(readHeadingPath(['复查情况', '日期'])?.field).toBe('recheckDate');
    expect(readHeadingPath(['整改情况', '期限'])?.field).toBe('deadline');
    expect(readHeadingPath(['整改责任单位', '施工'])?.field).toBe('responsibleUnit');
    expect(readHeadingPath(['检查情况', '检查日期'])?.field).toBe('found');
  });

  it('with an ambiguous wording is less certain than one of the known ones', () => {
    expect(readHeading('单位')?.confidence).toBeLessThan(readHeading('责任单位')?.confidence ?? 0);
  });
});

describe('the register', () => {
  const register = buildRegister([
    { id: 'e1', name: '洛阳甲轴承有限公司', creditCode: '91410300MA00000A1X' },
    { id: 'e2', name: '洛阳乙（西工）商贸有限公司', aliases: ['乙商贸'] },
    { id: 'e3', name: '洛阳丁餐饮有限公司' },
    { id: 'e4', name: '洛阳丁餐饮股份有限公司' },
    { id: 'd1', name: '示例区应急管理局' },
    { id: 's1', name: '示例一街道办事处' },
  ]);

  it.each([
    ['洛阳甲轴承有限公司', 'e1', 'name'],
    [' 洛阳乙(西工)商贸有限公司 ', 'e2', 'name'],
    ['乙商贸', 'e2', 'alias'],
    ['洛阳甲轴承', 'e1', 'shortName'],
    ['洛阳甲轴承有限公司（已退场）', 'e1', 'name'],
    ['示例区安监局', 'd1', 'alias'],
    ['示例一街道', 's1', 'alias'],
  ])('finds %s', (name, id, by) => {
    expect(register.find(name)).toMatchObject({ id, by });
  });

  it('finds by credit code, and not by a short name that two share', () => {
    expect(register.find('甲轴承厂', '91410300ma00000a1x')).toMatchObject({ id: 'e1', by: 'creditCode' });
    expect(register.find('洛阳丁餐饮')).toBeNull();
  });

  it('names the nearest but does not take it', () => {
    expect(register.find('洛阳甲轴乘有限公司')).toBeNull();
    expect(register.nearest('洛阳甲轴乘有限公司')[0]).toBe('洛阳甲轴承有限公司');
  });
});

describe('a credit code', () => {
  it('is checked by its eighteenth character (GB 32100)', () => {
    const good = `91410300MA40ABCD1${checkMark('91410300MA40ABCD1')}`;
    expect(readCreditCode(good).faults).toEqual([]);
    // The standard's own example.
    expect(readCreditCode('91350100M000100Y43').faults).toEqual([]);
    expect(readCreditCode('91350100M000100Y44').faults).toEqual(['checkDigit']);
  });

  it.each([
    ['914103000000002', ['registrationNumber']],
    ['911100001234567803X', ['length']],
    ['91350100M00O100Y43', ['characters']],
    ['91350100m000100y43', ['lowerCase']],
  ])('%s has the faults %j', (code, faults) => {
    expect(readCreditCode(code).faults).toEqual(faults);
  });
});

describe('a unit in a title', () => {
  it.each([
    ['洛阳甲轴承有限公司2026年隐患排查治理台账', '洛阳甲轴承有限公司'],
    ['2026年甲加油站安全隐患台账', '甲加油站'],
    ['区域工程系统安全隐患问题库', ''],
    ['2026年第一季度安全生产隐患排查治理台账', ''],
  ])('%s names %j', (title, unit) => {
    expect(unitOfTitle(title)).toBe(unit);
  });

  it('may stand in a section heading', () => {
    expect(unitOfSection('（二）乙加油站（2项）')).toBe('乙加油站');
    expect(unitOfSection('二、用电安全方面')).toBe('');
  });
});
