import { appliesTo, catalogueFaults, HAZARD_CLASSES } from '#domain/catalogue';
import { CATALOGUE } from './hazard-catalogue';

describe('the catalogue of hazards', () => {
  it('has 51 rows, each under a code of its own', () => {
    expect(CATALOGUE).toHaveLength(51);
    expect(new Set(CATALOGUE.map((row) => row.code)).size).toBe(51);
  });

  it.each(CATALOGUE)('$code belongs to a known class, cites a basis and says by when', (row) => {
    const classes: readonly string[] = Object.values(HAZARD_CLASSES).flat();
    expect(classes).toContain(row.category);
    expect(row.basis.length).toBeGreaterThan(0);
    expect(row.atOnce ?? row.days).toBeDefined();
    expect(catalogueFaults(row)).toEqual([]);
  });

  it('proposes a level for every row that is no mere offence', () => {
    expect(CATALOGUE.filter((row) => row.level === undefined).map((row) => row.code)).toEqual(['WL-02']);
    expect(CATALOGUE.filter((row) => row.offence).map((row) => row.code)).toEqual(['WH-08', 'WL-02']);
  });

  it.each([
    { code: 'WH-04', level: 'general', days: 7 },
    { code: 'GM-01', level: 'major', days: 60 },
    { code: 'XF-04', level: 'major', days: 60 },
    { code: 'JZ-04', level: 'general', days: 2 },
  ])('$code is $level with $days days', ({ code, level, days }) => {
    expect(CATALOGUE.find((row) => row.code === code)).toMatchObject({ level, days });
  });

  it('shows an industry its own rows and those that apply everywhere', () => {
    const industries = new Set(CATALOGUE.filter((row) => appliesTo('危化', row)).map((row) => row.industry));
    expect([...industries].sort()).toEqual(['危化', '消防', '特种设备'].sort());
  });
});
