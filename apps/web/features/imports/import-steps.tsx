import { Steps } from 'antd';
import { useTranslation } from 'react-i18next';
import { usePhone } from '../../ui/use-phone';

export const STEPS = ['file', 'columns', 'rows', 'commit', 'result'] as const;
export type Step = (typeof STEPS)[number];

/** Where one is on the way from a file to the ledger. */
export function ImportSteps({ current }: { readonly current: Step }) {
  const { t } = useTranslation();
  const isPhone = usePhone();
  const at = STEPS.indexOf(current);
  if (isPhone) {
    return (
      <p className="imports-at">
        {t('imports.step.at', { number: at + 1, of: STEPS.length, name: t(`imports.step.${current}`) })}
      </p>
    );
  }
  return (
    <Steps size="small" current={at} items={STEPS.map((step) => ({ title: t(`imports.step.${step}`) }))} />
  );
}
