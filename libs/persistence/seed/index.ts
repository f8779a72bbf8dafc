export { type DemoPersona, demoPersonas } from './district/demo-register';
export {
  AdministratorRefusedError,
  createFirstAdministrator,
  type FirstAdministrator,
} from './district/first-administrator';
export { DEMO_PASSWORD, seedDistrict } from './seed-district';
export { LargeSeedRefusedError, seedLarge } from './large/seed-large';
