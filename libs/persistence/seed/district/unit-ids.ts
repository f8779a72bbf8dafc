/** Administrative division codes (GB/T 2260): 西工区, 洛阳市, 河南省. */
export const DISTRICT_CODE = '410303';
export const CITY_CODE = '410300';
export const PROVINCE_CODE = '410000';

/** Units that every procedure names. */
export const GOVERNMENT_ID = 'unit-government';
export const COMMITTEE_OFFICE_ID = 'unit-committee-office';
export const BUREAU_ID = 'unit-bureau';
export const FINANCE_ID = 'unit-finance';
export const SYSTEM_OFFICE_ID = 'unit-system-office';
