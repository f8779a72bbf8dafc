export const ASSIGNMENT_VIEWS = ['open', 'red', 'yellow', 'all'] as const;
export type AssignmentsView = (typeof ASSIGNMENT_VIEWS)[number];

/** The view named in the address; what is open when it names none. */
export const viewOf = (text: string | null): AssignmentsView =>
  ASSIGNMENT_VIEWS.find((one) => one === text) ?? 'open';
