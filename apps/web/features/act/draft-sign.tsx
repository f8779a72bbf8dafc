import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { secondOf } from '../../ui/time';
import type { DraftState } from './use-draft';

/** Says that what was typed is put away, or that it is not. */
export function DraftSign({ state, onDrop }: { readonly state: DraftState; readonly onDrop: () => void }) {
  const { t } = useTranslation();
  const isKept = state.kind === 'saved' || state.kind === 'restored';
  return (
    <span className="draft" role="status">
      {isKept && t(`act.draft.${state.kind}`, { time: secondOf(state.at) })}
      {state.kind === 'failed' && <span className="fault">{t('act.draft.failed')}</span>}
      {isKept && (
        <Button type="link" onClick={onDrop}>
          {t('act.draft.drop')}
        </Button>
      )}
    </span>
  );
}
