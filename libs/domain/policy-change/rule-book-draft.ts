import { catalogueFaults, checklistFaults } from '../catalogue';
import type { CatalogueChange, ChecklistChange } from './content';
import type { DraftFault } from './policy-draft';

/** Version of each row or sheet as it stands, by code or id; absent for what is not there. */
export type Versions = ReadonlyMap<string, number>;

const TAKEN = '起草之后该项已变更，请退回起草人按现行版本修改';

function changesFaults<T extends { readonly op: 'put' | 'retire'; readonly basedOn: number }>(
  changes: readonly T[],
  present: Versions,
  idOf: (change: T) => string,
  faultsOf: (change: T) => readonly string[],
): readonly DraftFault[] {
  if (changes.length === 0) return [{ at: '', message: '没有要变更的内容' }];
  const ids = changes.map(idOf);
  return changes.flatMap((change, index) => {
    const at = idOf(change);
    const messages = [
      ...(ids.indexOf(at) === index ? [] : ['同一项在草案中重复']),
      ...((present.get(at) ?? 0) === change.basedOn ? [] : [TAKEN]),
      ...(change.op === 'retire' && !present.has(at) ? ['没有这一项，不能停用'] : []),
      ...(change.op === 'put' ? faultsOf(change) : []),
    ];
    return messages.map((message) => ({ at, message }));
  });
}

/** Everything wrong with changed rows of the catalogue, each with its code. */
export const catalogueDraftFaults = (
  changes: readonly CatalogueChange[],
  present: Versions,
): readonly DraftFault[] =>
  changesFaults(
    changes,
    present,
    ({ entry }) => entry.code,
    ({ entry }) => catalogueFaults(entry),
  );

/** Everything wrong with changed checklists, each with its id. */
export const checklistDraftFaults = (
  changes: readonly ChecklistChange[],
  present: Versions,
): readonly DraftFault[] =>
  changesFaults(
    changes,
    present,
    ({ sheet }) => sheet.id,
    ({ sheet }) => checklistFaults(sheet),
  );
