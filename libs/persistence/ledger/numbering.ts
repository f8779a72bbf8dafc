import type { EntityManager } from 'typeorm';
import { hasPolicy, type PolicySnapshot, textOf } from '#domain/policy';
import { row, run, sql } from '../sql/sql';

const SERIAL_DIGITS = 6;
const ITEM_DIGITS = 2;
const DISTRICT = 'district';

/** Letters of an industry in a hazard's number (隐患台账编号). */
const INDUSTRY_LETTERS: Readonly<Record<string, string>> = {
  危化: 'WH',
  工贸: 'GM',
  建筑施工: 'JZ',
  公共设施: 'GG',
  城市管理: 'CG',
  文化旅游: 'WL',
  特种设备: 'TZ',
  消防: 'XF',
};
const OTHER_INDUSTRY = 'QT';
const REPORT_LETTERS = 'BG';
/** Letters of the district when policy names none (西工). */
const DEFAULT_PREFIX = 'XG';

const industryLetters = (industry: string): string =>
  /^[A-Z]{2}$/.test(industry) ? industry : (INDUSTRY_LETTERS[industry] ?? OTHER_INDUSTRY);

/**
 * Gives numbers once, inside the transaction that opens a case. Rows are always taken in the order enterprise, then
 * district, so that two cases never wait for each other crosswise.
 */
export class Numbering {
  private readonly prefix: string;

  constructor(
    private readonly manager: EntityManager,
    private readonly year: number,
    policy: PolicySnapshot | undefined,
  ) {
    this.prefix =
      policy !== undefined && hasPolicy(policy, 'number.prefix')
        ? textOf(policy, 'number.prefix')
        : DEFAULT_PREFIX;
  }

  /** `XG-2026-WH-000123-01`: 区-年-行业-企业流水-序. */
  async hazard(industry: string, enterpriseId: string): Promise<string> {
    const letters = industryLetters(industry);
    const item = await this.next(`hazard.item.${letters}`, enterpriseId);
    const serial = await this.enterpriseSerial(letters, enterpriseId);
    return [this.prefix, this.year, letters, padded(serial, SERIAL_DIGITS), padded(item, ITEM_DIGITS)].join(
      '-',
    );
  }

  /** `XG-2026-BG-000001`. */
  report(): Promise<string> {
    return this.serial('report', REPORT_LETTERS);
  }

  /** `XG-2026-CG-000001`: one series a year for each kind of case, under its letters. */
  async serial(kind: string, letters: string): Promise<string> {
    const given = await this.next(kind, DISTRICT);
    return [this.prefix, this.year, letters, padded(given, SERIAL_DIGITS)].join('-');
  }

  /** The row of the enterprise's item number is locked by now: one transaction at a time comes here for it. */
  private async enterpriseSerial(letters: string, enterpriseId: string): Promise<number> {
    const kind = `hazard.enterprise.${letters}`;
    const known = await row<{ last: number }>(
      this.manager,
      sql`select last from number_register where kind = ${kind} and unit_id = ${enterpriseId} and year = ${this.year}`,
    );
    if (known !== undefined) return known.last;
    const serial = await this.next(`hazard.serial.${letters}`, DISTRICT);
    await run(
      this.manager,
      sql`insert into number_register (kind, unit_id, year, last) values (${kind}, ${enterpriseId}, ${this.year}, ${serial})`,
    );
    return serial;
  }

  private async next(kind: string, unitId: string): Promise<number> {
    const given = await row<{ last: number }>(
      this.manager,
      sql`insert into number_register as r (kind, unit_id, year, last) values (${kind}, ${unitId}, ${this.year}, 1)
          on conflict (kind, unit_id, year) do update set last = r.last + 1 returning last`,
    );
    if (given === undefined) throw new Error(`number register gave no number for ${kind}`);
    return given.last;
  }
}

const padded = (value: number, digits: number): string => String(value).padStart(digits, '0');
