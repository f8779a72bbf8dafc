import type { ComponentType, LazyExoticComponent } from 'react';

/** What a panel of a process is told: which case it stands in. */
export interface CasePanelProps {
  readonly caseId: string;
}

/** The page of a case shows, between its tasks and its record, what its process alone knows; by process name. */
export const CASE_PANELS: Readonly<Record<string, LazyExoticComponent<ComponentType<CasePanelProps>>>> = {};
