export {
  CATALOGUE,
  catalogueOf,
  type CatalogueRow,
  catalogueRow,
  HAZARD_CLASSES,
} from './catalogue/hazard-catalogue';
export { type DemoPersona, demoPersonas } from './district/demo-register';
export {
  AdministratorRefusedError,
  createFirstAdministrator,
  type FirstAdministrator,
} from './district/first-administrator';
export { DEMO_PASSWORD, seedDistrict, type SeedOptions, type SeedReport } from './seed-district';
