/** The one task queue: one kind of worker carries the workflows and their effects. */
export const CASE_TASK_QUEUE = 'cases';

/** The one door: every act of a person on a case is this Update. */
export const ACT_UPDATE = 'act';

/** The workflow type of a process, as exported by workflows/index.ts. */
export const WORKFLOW_TYPES = {
  hazard: 'hazardCase',
  report: 'reportCase',
  assignment: 'assignmentCase',
  meeting: 'meetingCase',
  policyChange: 'policyChangeCase',
  tender: 'tenderCase',
  budget: 'budgetCase',
  payment: 'paymentCase',
} as const;

/** A process of the district that a case can follow. */
export type ProcessName = keyof typeof WORKFLOW_TYPES;

/** Workflow id of a case; carries no name of a person or an enterprise. */
export const workflowIdOf = (process: string, caseId: string): string => `${process}:${caseId}`;

/** Type carried by every refusal that leaves a workflow, so that the API can tell it from a defect. */
export const REFUSAL_TYPE = 'Refusal';

/** The procedure a new case starts with; running cases keep theirs. */
export const CURRENT_PROCEDURE = {
  hazard: 'v1',
  report: 'v1',
  assignment: 'v1',
  meeting: 'v1',
  policyChange: 'v1',
  tender: 'v1',
  budget: 'v1',
  payment: 'v1',
} as const satisfies Record<ProcessName, string>;
