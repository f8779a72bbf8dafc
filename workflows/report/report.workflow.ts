import type { ReportFacts } from '#domain/report';
import { type Case, defineCase } from '../kernel';

/**
 * 隐患排查报告 (R26): the report is received once, and every hazard in it becomes a case of its own, a child with a
 * deterministic id that outlives the report.
 */
async function receive(c: Case<ReportFacts>): Promise<string> {
  c.stage('received');
  await Promise.all(c.facts.hazards.map(({ caseId, facts }) => c.startCase('hazard', { caseId, facts })));
  c.stage('filed');
  return 'filed';
}

export const reportCase = defineCase<ReportFacts>('report', { v1: receive });
