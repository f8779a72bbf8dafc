import type { HazardFacts } from '#domain/hazard';
import type { NameBook } from '../ledger/name-book';
import { searchText } from './search-text';

/** Units of a hazard with their names as of now. */
export const unitsOf = ({ units }: HazardFacts, names: NameBook) => ({
  enterpriseId: units.enterprise,
  enterpriseName: names.unit(units.enterprise),
  subdistrictId: units.subdistrict,
  subdistrictName: names.unit(units.subdistrict),
  departmentId: units.department,
  departmentName: names.unit(units.department),
  agencyId: units.agency,
  agencyName: names.unit(units.agency),
});

/** The three responsible persons (R99). */
export const responsibleOf = ({ responsible }: HazardFacts, names: NameBook) =>
  responsible === undefined
    ? {}
    : {
        responsibleEnterpriseId: responsible.enterprise,
        responsibleEnterpriseName: names.person(responsible.enterprise),
        responsibleSubdistrictId: responsible.subdistrict,
        responsibleSubdistrictName: names.person(responsible.subdistrict),
        responsibleDepartmentId: responsible.department,
        responsibleDepartmentName: names.person(responsible.department),
      };

/** The ledger row a hazard came from. */
export const originOf = ({ origin }: HazardFacts) =>
  origin === undefined
    ? {}
    : {
        originImportId: origin.importId,
        originSheet: origin.sheet,
        originRow: origin.row,
        originDigest: origin.digest,
      };

/** What the words of a search are compared with. */
export const hazardSearch = (facts: HazardFacts, number: string | null, names: NameBook): string =>
  searchText([number, names.unit(facts.units.enterprise), facts.description, facts.place, facts.category]);
