import { Injectable } from '@nestjs/common';
import { type DataSource, InjectDataSource } from '../../http/persistence/data-source';
import { BasisPort } from './basis.port';

/** From the report the hazard stands in, or from the row of the ledger it came with. */
const BASIS = `select b.text
  from hazard h
  left join inspection_report r on r.case_id = h.report_case_id
  left join import_row i on i.import_id = h.origin_import_id and i.case_id = h.case_id
  cross join lateral jsonb_array_elements_text(coalesce(
    (select one->'facts'->'basis' from jsonb_array_elements(r.facts->'hazards') one where one->>'caseId' = h.case_id),
    i.facts->'basis', '[]'::jsonb)) with ordinality b(text, at)
  where h.case_id = $1 order by b.at`;

@Injectable()
export class BasisStore extends BasisPort {
  constructor(@InjectDataSource() private readonly source: DataSource) {
    super();
  }

  override async of(caseId: string): Promise<readonly string[]> {
    const found = await this.source.query<readonly { readonly text: string }[]>(BASIS, [caseId]);
    return found.map(({ text }) => text);
  }
}
