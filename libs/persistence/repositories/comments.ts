import type { DataSource } from 'typeorm';
import type { Instant } from '#domain/case';
import { newId } from '#platform';
import { CommentEntity } from '../entities/comment.entity';
import type { Scope } from '../scope/scope';
import { rows, sql } from '../sql/sql';
import { inScope } from './case-reader';

export interface CommentView {
  readonly id: string;
  readonly caseId: string;
  readonly taskId: string | null;
  readonly personId: string;
  readonly personName: string;
  readonly text: string;
  readonly at: Instant;
}

/** Remarks on a case; they move nothing and need no workflow. */
export class Comments {
  constructor(private readonly source: DataSource) {}

  async add(comment: Omit<CommentView, 'id'>): Promise<CommentView> {
    const added = { ...comment, id: newId() };
    await this.source.manager.insert(CommentEntity, { ...added, at: new Date(comment.at) });
    return added;
  }

  /** In order of time. */
  list(scope: Scope, caseId: string): Promise<readonly CommentView[]> {
    return rows(
      this.source.manager,
      sql`select id, case_id as "caseId", task_id as "taskId", person_id as "personId",
                 person_name as "personName", text, at
          from comment where case_id = ${caseId} and ${inScope(scope, caseId)} order by at, id`,
    );
  }
}
