import type { DataSource } from 'typeorm';
import { rows, sql } from '../sql/sql';

/** What an agency or a ledger named as the legal basis of a hazard when it was entered. */
export class HazardBasis {
  constructor(private readonly source: DataSource) {}

  /**
   * Clauses in the order in which they were named; empty where nobody named any. From the report the hazard stands in,
   * or from the row of the ledger it came with.
   */
  async of(caseId: string): Promise<readonly string[]> {
    const found = await rows<{ text: string }>(
      this.source.manager,
      sql`select b.text
          from hazard h
          left join inspection_report r on r.case_id = h.report_case_id
          left join import_row i on i.import_id = h.origin_import_id and i.case_id = h.case_id
          cross join lateral jsonb_array_elements_text(coalesce(
            (select one->'facts'->'basis' from jsonb_array_elements(r.facts->'hazards') one
             where one->>'caseId' = h.case_id),
            i.facts->'basis', '[]'::jsonb)) with ordinality b(text, at)
          where h.case_id = ${caseId} order by b.at`,
    );
    return found.map(({ text }) => text);
  }
}
