import type { DataSource } from 'typeorm';
import type { IsoDay } from '#domain/case';
import { type CatalogueEntry, COMMON_INDUSTRIES } from '#domain/catalogue';
import { searchText } from '../projection/search-text';
import { and, row, rows, type Sql, sql } from '../sql/sql';

/** A row of the catalogue in one of its versions. */
export type CatalogueView = CatalogueEntry & {
  readonly version: number;
  /** First day on which this version is in effect. */
  readonly from: IsoDay;
  /** True when this version takes the row out of the catalogue. */
  readonly retired: boolean;
};

export interface CatalogueFilter {
  /** Words in Chinese or Latin letters, all of which stand in the row; two characters are enough. */
  readonly text?: string;
  /** Its own rows first, then those that apply in every industry. */
  readonly industry?: string;
}

type Stored = Omit<CatalogueView, 'level' | 'note' | 'offence' | 'atOnce' | 'days'> & {
  readonly level: CatalogueEntry['level'] | null;
  readonly note: string | null;
  readonly offence: boolean;
  readonly atOnce: string | null;
  readonly days: number | null;
};

const COLUMNS = sql`c.code, c.version, c.from_day as "from", c.industry, c.field, c.category, c.hazard, c.level, c.note,
  c.offence, c.basis, c.at_once as "atOnce", c.days, c.retired`;

/** The version of each row in effect on a day: the one that came into effect last. */
const inEffect = (day: IsoDay): Sql => sql`(select distinct on (code) * from catalogue_row
  where from_day <= ${day} order by code, from_day desc, version desc)`;

/** The district's catalogue of hazards (隐患分类目录), by version. */
export class HazardCatalogue {
  constructor(private readonly source: DataSource) {}

  /** Rows in effect on a day; those taken out are left out. */
  async list(day: IsoDay, { text, industry }: CatalogueFilter = {}): Promise<readonly CatalogueView[]> {
    const sought = searchText([text])
      .split(/\s+/)
      .filter((word) => word !== '')
      .map((word) => sql`strpos(c.search, ${word}) > 0`);
    const within = industry === undefined ? [] : [sql`c.industry = any(${[industry, ...COMMON_INDUSTRIES]})`];
    const found = await rows<Stored>(
      this.source.manager,
      sql`select ${COLUMNS} from ${inEffect(day)} c
          where ${and([sql`not c.retired`, ...within, ...sought])}
          order by c.industry <> ${industry ?? ''}, c.code`,
    );
    return found.map(asView);
  }

  /** One row as it stands on a day, also when it was taken out; undefined when it is not there yet. */
  async entry(code: string, day: IsoDay): Promise<CatalogueView | undefined> {
    const found = await row<Stored>(
      this.source.manager,
      sql`select ${COLUMNS} from ${inEffect(day)} c where c.code = ${code}`,
    );
    return found === undefined ? undefined : asView(found);
  }

  /** Every version of a row, latest first. */
  async versions(code: string): Promise<readonly CatalogueView[]> {
    const found = await rows<Stored>(
      this.source.manager,
      sql`select ${COLUMNS} from catalogue_row c where c.code = ${code} order by c.version desc`,
    );
    return found.map(asView);
  }
}

function asView({ level, note, offence, atOnce, days, ...rest }: Stored): CatalogueView {
  return {
    ...rest,
    ...(level === null || level === undefined ? {} : { level }),
    ...(note === null ? {} : { note }),
    ...(offence ? { offence } : {}),
    ...(atOnce === null ? {} : { atOnce }),
    ...(days === null ? {} : { days }),
  };
}

/** What is sought in a row of the catalogue. */
export const catalogueSearch = ({ code, industry, field, category, hazard, basis }: CatalogueEntry): string =>
  searchText([code, industry, field, category, hazard, ...basis.map(({ text }) => text)]);
