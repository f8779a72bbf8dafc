import { Injectable } from '@nestjs/common';
import {
  assignmentFacts,
  isMemberKind,
  type Member,
  partners,
  partnersRefusal,
  type Subject,
} from '#domain/assignment';
import type { Actor } from '#domain/authority';
import { refuse } from '#domain/case';
import { dayOf } from '#domain/deadline';
import { Assignments, CaseReader, Directory } from '#persistence';
import type { Clock } from '#platform';
import { CaseOpening } from '../acts/case-opening';
import type { Idempotency } from '../../http/idempotency';
import { cursorOf, keysetOf } from '../../http/keyset-cursor';
import { HttpProblem, Refused } from '../../http/problem';
import { activePosts, type Identity } from '../../http/request';
import { scopeOf } from '../../http/scope-of';
import { InjectClock } from '../../http/tokens';
import { detailView, itemView } from './assignments.mapper';
import type {
  AssignmentBody,
  AssignmentDetailView,
  AssignmentLoadView,
  AssignmentPageView,
  AssignmentsQuery,
  OpenedAssignmentView,
} from './dto/assignment.dto';

/** 交办督办: drafted by the committee office, worked off by the units it names. */
@Injectable()
export class AssignmentsService {
  constructor(
    private readonly assignments: Assignments,
    private readonly cases: CaseReader,
    private readonly directory: Directory,
    private readonly opening: CaseOpening,
    @InjectClock() private readonly clock: Clock,
  ) {}

  async list(identity: Identity, query: AssignmentsQuery): Promise<AssignmentPageView> {
    const { open, limit, cursor, ...rest } = query;
    const filter = { ...rest, ...(open ? { open: true } : {}) };
    const after = cursor === undefined ? {} : { after: keysetOf(cursor) };
    const page = await this.assignments.list(scopeOf(identity), filter, { limit, ...after });
    return {
      items: page.items.map(itemView),
      ...(page.next ? { next: cursorOf(page.next) } : {}),
    };
  }

  loads(identity: Identity): Promise<readonly AssignmentLoadView[]> {
    return this.assignments.loads(scopeOf(identity));
  }

  /** @throws HttpProblem NOT_FOUND, alike for one that is absent and one out of reach */
  async detail(identity: Identity, caseId: string): Promise<AssignmentDetailView> {
    const facts = await this.assignments.facts(scopeOf(identity), caseId);
    if (!facts) throw new HttpProblem('NOT_FOUND');
    const names = new Map<string, string>();
    for (const id of partners(facts)) names.set(id, (await this.directory.unitById(id))?.name ?? id);
    return detailView(facts, (id) => names.get(id) ?? id);
  }

  /** @throws Refused when a unit cannot take it, the day has passed, or a case is out of reach */
  async open(identity: Identity, key: Idempotency, body: AssignmentBody): Promise<OpenedAssignmentView> {
    const { actor, office } = clerkOf(identity);
    const { kind, title, text, dueOn } = body;
    if (dueOn <= dayOf(this.clock.now().getTime())) {
      throw new Refused(refuse('DUE_DAY_ILLEGAL', '办理期限须晚于今日'));
    }
    const lead = await this.member(body.lead);
    const supports = await Promise.all(body.supports.map((unit) => this.member(unit)));
    const refusal = partnersRefusal({ lead, supports });
    if (refusal) throw new Refused(refusal);
    const subjects = await Promise.all(body.subjects.map(({ caseId }) => this.subject(identity, caseId)));
    const facts = assignmentFacts({
      ...{ kind, title, text, dueOn, lead, supports, subjects },
      committeeOffice: office,
      draftedBy: actor.personId,
    });
    const { caseId } = await this.opening.open({ process: 'assignment', actor, facts, ...key });
    return { caseId };
  }

  private async member(unitId: string): Promise<Member> {
    const unit = await this.directory.unitById(unitId);
    if (!unit || !isMemberKind(unit.kind)) {
      throw new Refused(refuse('FORM_INVALID', '主办、协办单位须为成员单位、办事处或中介机构'));
    }
    return { unitId, kind: unit.kind };
  }

  private async subject(identity: Identity, caseId: string): Promise<Subject> {
    const head = await this.cases.head(scopeOf(identity), caseId);
    if (!head) throw new Refused(refuse('CASE_NOT_FOUND'));
    return { process: head.process, caseId, title: head.title };
  }
}

/** The post of the committee office in which an assignment is drafted. @throws HttpProblem PERMISSION_DENIED */
function clerkOf(identity: Identity): { readonly actor: Actor; readonly office: string } {
  const post = activePosts(identity).find(({ actor }) =>
    ['committeeClerk', 'committeeDirector'].includes(actor.role),
  );
  if (!post) throw new HttpProblem('PERMISSION_DENIED', '交办督办文件由区安委会办公室拟制');
  return { actor: post.actor, office: post.actor.unitId };
}
