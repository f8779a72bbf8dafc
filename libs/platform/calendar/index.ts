export { isArranged, yearRows } from './year-rows';
export { statutoryHolidays } from './statutory-holidays';
