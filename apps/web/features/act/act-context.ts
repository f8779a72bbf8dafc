import { createContext, useContext } from 'react';
import type { ColleagueView, OpenTaskView, ReturnTargetView, TaskSignerView } from '../../api';

/** What the fields of an act's form choose from. */
export interface ActContextValue {
  readonly colleagues: readonly ColleagueView[];
  readonly signers: readonly TaskSignerView[];
  readonly returnTargets: readonly ReturnTargetView[];
  readonly openTasks: readonly OpenTaskView[];
}

export const EMPTY_CONTEXT: ActContextValue = {
  colleagues: [],
  signers: [],
  returnTargets: [],
  openTasks: [],
};

export const ActContext = createContext<ActContextValue>(EMPTY_CONTEXT);
export const useActContext = (): ActContextValue => useContext(ActContext);
