export { isArranged, yearRows } from './year-rows';
