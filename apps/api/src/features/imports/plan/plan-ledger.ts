import type { Instant, IsoDay } from '#domain/case';
import type { HazardUnits } from '#domain/hazard';
import { buildRegister, type LedgerReading, type LedgerRow, type SkippedRow } from '#domain/ledger';
import type { PlannedRow, RowEntry } from '#persistence';
import { beyondReach, type Importer } from './import-reach';
import type { ImportRegister, RegisteredEnterprise } from './register';
import { Remarks } from './remarks';
import type { ResponsiblePersons } from './responsible';
import { Occurrences } from './row-digest';
import { entryOf } from './row-entry';
import { closedOnOf, factsOf } from './row-facts';
import { wordsOf } from './row-words';

export interface PlanContext {
  readonly importId: string;
  readonly today: IsoDay;
  readonly now: Instant;
  readonly importer: Importer;
  readonly register: ImportRegister;
  readonly responsible: ResponsiblePersons;
}

type Unnumbered = Omit<PlannedRow, 'position'>;

/** Plans what every row of a ledger becomes. Pure: nothing is written before the person commits. */
export function planLedger(reading: LedgerReading, context: PlanContext): readonly PlannedRow[] {
  const planner = new Planner(reading, context);
  const rows = [...reading.rows.flatMap((row) => planner.plan(row)), ...reading.skipped.map(skippedRow)];
  const sheets = [...new Set(reading.sheets.map((table) => table.name))];
  return rows
    .toSorted((a, b) => sheets.indexOf(a.sheet) - sheets.indexOf(b.sheet) || a.row - b.row || a.item - b.item)
    .map((row, index) => ({ position: index + 1, ...row }));
}

const skippedRow = ({ sheet, row, reason, message }: SkippedRow): Unnumbered => ({
  sheet,
  row,
  item: 0,
  status: 'skipped',
  kind: null,
  problems: [{ code: reason, severity: 'note', message }],
  cells: [],
  facts: null,
  digest: null,
});

class Planner {
  private readonly enterprises: ReadonlyMap<string, RegisteredEnterprise>;
  private readonly agencies;
  private readonly persons: ReadonlyMap<string, string | null>;
  private readonly occurrences = new Occurrences();

  constructor(
    private readonly reading: LedgerReading,
    private readonly context: PlanContext,
  ) {
    const { enterprises, agencies, holders } = context.register;
    this.enterprises = new Map(enterprises.map((one) => [one.unitId, one]));
    this.agencies = buildRegister(
      agencies.map(({ id, name, shortName }) => ({ id, name, aliases: [shortName] })),
    );
    this.persons = personsByName(holders);
  }

  plan(row: LedgerRow): readonly Unnumbered[] {
    const remarks = new Remarks(row.row, row.problems);
    const { sheet, cells } = row;
    const failed = (): readonly Unnumbered[] => [
      {
        ...{ sheet, row: row.row, item: 0, status: 'failed', kind: null },
        ...{ problems: remarks.list, cells, facts: null, digest: null },
      },
    ];
    if (!row.importable) return failed();
    const enterprise = this.enterprises.get(row.unit.match?.id ?? '');
    if (enterprise === undefined) {
      remarks.fail('UNIT_NOT_IN_REGISTER', '没有对应到名录中的企业，请核对单位名称或先登记该企业');
      return failed();
    }
    const checkedBy = this.checkedBy(row);
    const beyond = beyondReach(this.context.importer.reach, enterprise, checkedBy);
    if (beyond !== undefined) {
      remarks.fail('OUT_OF_REACH', beyond);
      return failed();
    }
    const texts = row.items.length > 1 ? row.items : [row.description];
    return texts.map((text, index) =>
      this.hazard({ row, enterprise, agencyId: checkedBy.agencyId }, text, texts.length > 1 ? index + 1 : 0),
    );
  }

  private hazard(
    found: { row: LedgerRow; enterprise: RegisteredEnterprise; agencyId: string | undefined },
    description: string,
    item: number,
  ): Unnumbered {
    const { row, enterprise } = found;
    const remarks = new Remarks(row.row, row.problems);
    const { context } = this;
    const units = this.unitsOf(enterprise, found.agencyId, remarks);
    const responsible = context.responsible.of(units);
    const entry = this.entry(row, responsible === undefined, remarks);
    const identity = {
      ...{ enterpriseId: enterprise.unitId, description },
      ...{ place: row.place, found: row.found, deadline: row.deadline },
    };
    const digest = this.occurrences.digestOf(identity);
    const facts = factsOf({
      ...{ entry, row, description, units, responsible, digest },
      basis: wordsOf(this.reading, row, 'basis'),
      finders: this.findersOf(row),
      foundOn: this.foundOn(row, entry, remarks),
      industry: enterprise.industry,
      importId: context.importId,
      importedBy: context.importer.actor.personId,
      now: context.now,
    });
    const { sheet, cells } = row;
    return {
      ...{ sheet, row: row.row, item, status: 'importable', kind: entry },
      ...{ problems: remarks.list, cells, facts, digest },
    };
  }

  private entry(row: LedgerRow, nobody: boolean, remarks: Remarks): RowEntry {
    const entry = entryOf({ ...row, found: this.knownFound(row) });
    if (row.level === 'listed' && entry === 'filed') {
      remarks.note(
        'LISTED_NEEDS_DECISION',
        '挂牌督办须由区政府或区安委会决定，先按重大隐患进入分类，再提请挂牌',
      );
    }
    if (nobody && (entry === 'rectifying' || entry === 'claimed')) {
      remarks.note('RESPONSIBLE_MISSING', '三方责任人的岗位空缺，进入分类环节明确责任人');
      return 'filed';
    }
    return entry;
  }

  private knownFound({ found }: LedgerRow): IsoDay | null {
    return found !== null && found <= this.context.today ? found : null;
  }

  private foundOn(row: LedgerRow, entry: RowEntry, remarks: Remarks): IsoDay {
    const known = this.knownFound(row);
    if (known !== null) return known;
    const day = (entry === 'history' ? closedOnOf(row) : null) ?? this.context.today;
    remarks.note('FOUND_ASSUMED', `没有可用的发现日期，暂按 ${day} 登记，请核实`);
    return day;
  }

  private unitsOf(
    enterprise: RegisteredEnterprise,
    agencyId: string | undefined,
    remarks: Remarks,
  ): HazardUnits {
    const { committeeOfficeId, governmentId } = this.context.register;
    return {
      enterprise: enterprise.unitId,
      subdistrict: enterprise.subdistrictUnitId,
      department: enterprise.departmentUnitId,
      agency: agencyId ?? this.agencyByDefault(remarks),
      committeeOffice: committeeOfficeId,
      government: governmentId,
    };
  }

  private agencyByDefault(remarks: Remarks): string {
    const { importer, register } = this.context;
    if (importer.reach.kind === 'agency') return importer.reach.unitId;
    const [only, second] = register.agencies;
    if (only !== undefined && second === undefined) {
      remarks.note('AGENCY_ASSUMED', `台账没有写明中介机构，按本区唯一的机构“${only.name}”登记`);
      return only.id;
    }
    remarks.note('AGENCY_UNKNOWN', '台账没有写明中介机构，该机构的事项暂由区安委会办公室承办');
    return register.committeeOfficeId;
  }

  private checkedBy(row: LedgerRow): { readonly text: string; readonly agencyId: string | undefined } {
    const text = wordsOf(this.reading, row, 'checkUnit')[0] ?? '';
    return { text, agencyId: text === '' ? undefined : this.agencies.find(text)?.id };
  }

  /** People of the register by their name where only one bears it, others by the ledger's words. */
  private findersOf(row: LedgerRow): readonly string[] {
    const names = row.checker.split(/[、,，;；/\n]+/u).map((name) => name.trim());
    return [...new Set(names.filter((name) => name !== '').map((name) => this.persons.get(name) ?? name))];
  }
}

function personsByName(holders: ImportRegister['holders']): ReadonlyMap<string, string | null> {
  const persons = new Map<string, string | null>();
  for (const { personName, personId } of holders) {
    const known = persons.get(personName);
    persons.set(personName, known === undefined || known === personId ? personId : null);
  }
  return persons;
}
