import { checklistFaults } from '#domain/catalogue';
import { CATALOGUE } from '../catalogue/hazard-catalogue';
import { INDUSTRIES } from '../district/departments';
import { CHECKLISTS } from './checklists';

describe('the sheets of the district', () => {
  it.each([
    { id: 'CL-WH', items: 10 },
    { id: 'CL-GM', items: 15 },
    { id: 'CL-RM', items: 12 },
  ])('$id has $items items', ({ id, items }) => {
    expect(CHECKLISTS.find((one) => one.id === id)?.items).toHaveLength(items);
  });

  it.each(CHECKLISTS)('$title is sound and points at rows of the catalogue only', (sheet) => {
    expect(checklistFaults(sheet)).toEqual([]);
    const codes = CATALOGUE.map((row) => row.code);
    expect(sheet.items.flatMap((item) => item.codes).filter((code) => !codes.includes(code))).toEqual([]);
  });

  it('cover every industry that has places to visit, none twice', () => {
    const covered = CHECKLISTS.flatMap((sheet) => sheet.industries);
    expect(new Set(covered).size).toBe(covered.length);
    expect(INDUSTRIES.filter((one) => !covered.includes(one))).toEqual(['特种设备']);
  });
});
