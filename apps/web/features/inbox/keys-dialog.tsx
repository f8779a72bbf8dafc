import { Modal, Switch } from 'antd';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { usePreference, usePreferences } from '../../app/preferences';

const KEYS = [
  ['J / K', 'move'],
  ['Enter', 'open'],
  ['X', 'select'],
  ['E', 'handle'],
  ['R', 'return'],
  ['U', 'urge'],
  ['/', 'search'],
  ['G I', 'inbox'],
  ['?', 'help'],
  ['Esc', 'back'],
] as const;

/** Which keys do what, and the switch that turns them off. */
export function KeysDialog({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const label = useId();
  const { keys } = usePreference();
  return (
    <Modal open={isOpen} onCancel={onClose} footer={null} title={t('inbox.keys.title')}>
      <p className="switch-line">
        <span id={label}>{t('inbox.keys.on')}</span>
        <Switch
          aria-labelledby={label}
          checked={keys !== false}
          onChange={(on) => usePreferences.getState().set({ keys: on })}
        />
      </p>
      <dl className="keys">
        {KEYS.map(([key, what]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{t(`inbox.keys.${what}`)}</dd>
          </div>
        ))}
      </dl>
      <p className="hint">{t('inbox.keys.say')}</p>
    </Modal>
  );
}
