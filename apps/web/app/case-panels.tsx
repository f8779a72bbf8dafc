import { type ComponentType, lazy, type LazyExoticComponent } from 'react';
import type { CasePanelProps } from './feature';

type Panel = LazyExoticComponent<ComponentType<CasePanelProps>>;

const assignment = lazy(() =>
  import('../features/assignments/assignment-panel').then((file) => ({ default: file.AssignmentPanel })),
);
const meeting = lazy(() =>
  import('../features/meetings/meeting-panel').then((file) => ({ default: file.MeetingPanel })),
);

const policyChange = lazy(() =>
  import('../features/rules/change-panel').then((file) => ({ default: file.ChangePanel })),
);

/** The page of a case shows, between its tasks and its record, what its process alone knows; by process name. */
export const CASE_PANELS: Readonly<Record<string, Panel>> = {
  assignment,
  meeting,
  policyChange,
};
