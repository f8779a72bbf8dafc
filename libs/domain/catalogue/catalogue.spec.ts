import { appliesTo, type CatalogueEntry, catalogueFaults } from './catalogue-entry';
import { type Checklist, checklistFaults, type ChecklistItem } from './checklist';

const anEntry = (over: Partial<CatalogueEntry> = {}): CatalogueEntry => ({
  ...{ code: 'WH-04', industry: '危化', field: '监测', category: '危化储存', level: 'general', days: 7 },
  ...{ hazard: '加油站可燃气体报警器检定超期', basis: [{ text: '安全生产法36', mark: 'V' }] },
  ...over,
});

const anItem = (over: Partial<ChecklistItem> = {}): ChecklistItem => ({
  ...{ no: 1, text: '报警器在检定有效期内', level: 'general', photo: 'onNo', codes: ['WH-04'] },
  basis: [{ text: '安全生产法36', mark: 'V' }],
  ...over,
});

const aSheet = (over: Partial<Checklist> = {}): Checklist => ({
  ...{ id: 'CL-WH', title: '加油站检查表', industries: ['危化'], items: [anItem()] },
  ...over,
});

describe('a row of the catalogue', () => {
  it('with class, basis, level and days is sound', () => {
    expect(catalogueFaults(anEntry())).toEqual([]);
  });

  it('of an offence needs no level, any other does', () => {
    const { level: _level, ...none } = anEntry();
    expect(catalogueFaults(none)).toEqual(['非违法移送事项应有建议级别']);
    expect(catalogueFaults({ ...none, offence: true })).toEqual([]);
  });

  it.each([
    { over: { code: 'wh4' }, fault: '编号应为' },
    { over: { industry: ' ' }, fault: '缺少行业' },
    { over: { field: '' }, fault: '缺少领域' },
    { over: { category: '其他' }, fault: '类别不在分类之内：其他' },
    { over: { hazard: '' }, fault: '缺少隐患描述' },
    { over: { basis: [] }, fault: '缺少依据' },
    { over: { basis: [{ text: ' ', mark: 'V' }] }, fault: '依据不能为空' },
    { over: { basis: [{ text: '法36', mark: 'X' as 'V' }] }, fault: '依据核实程度不在清单内：X' },
    { over: { level: 'listed' }, fault: '建议级别应为一般或者重大' },
    { over: { days: 0 }, fault: '整改天数' },
  ] as const)('$over is refused: $fault', ({ over, fault }) => {
    expect(catalogueFaults(anEntry(over)).join('；')).toContain(fault);
  });

  it('says what happens at once or within how many days', () => {
    const { days: _days, ...none } = anEntry();
    expect(catalogueFaults(none)).toEqual(['应写明立即措施或者整改天数']);
    expect(catalogueFaults({ ...none, atOnce: '立即' })).toEqual([]);
  });

  it.each([
    { industry: '危化', applies: true },
    { industry: '消防', applies: true },
    { industry: '特种设备', applies: true },
    { industry: '工贸', applies: false },
  ])('of $industry is looked through for 危化: $applies', ({ industry, applies }) => {
    expect(appliesTo('危化', anEntry({ industry }))).toBe(applies);
  });
});

describe('a checklist', () => {
  it('with an industry and numbered items is sound', () => {
    expect(checklistFaults(aSheet())).toEqual([]);
  });

  it.each([
    { over: { id: 'WH' }, fault: '检查表编号' },
    { over: { title: '' }, fault: '缺少检查表名称' },
    { over: { industries: [] }, fault: '至少适用于一个行业' },
    { over: { items: [] }, fault: '至少有一项' },
    { over: { items: [anItem({ no: 2 })] }, fault: '第1项：序号应为 1' },
    { over: { items: [anItem(), anItem({ no: 2, text: '' })] }, fault: '第2项：缺少检查内容' },
    { over: { items: [anItem({ basis: [] })] }, fault: '第1项：缺少依据' },
    { over: { items: [anItem({ level: 'listed' })] }, fault: '第1项：建议级别' },
    { over: { items: [anItem({ photo: 'maybe' as 'none' })] }, fault: '第1项：拍照要求' },
  ])('is refused: $fault', ({ over, fault }) => {
    expect(checklistFaults(aSheet(over)).join('；')).toContain(fault);
  });
});
