export { FIRST_CALENDAR_YEAR, isArranged, LAST_CALENDAR_YEAR, yearRows } from './year-rows';
