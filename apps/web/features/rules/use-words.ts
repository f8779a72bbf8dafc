import { useTranslation } from 'react-i18next';
import { useTerm } from '../../i18n';
import type { Words } from './value-words';

/** The words of values in the language of the page. */
export function useWords(): Words {
  const { t } = useTranslation();
  const say = useTerm();
  return {
    unit: (unit) => t(`rules.units.${unit}`),
    flag: (value) => t(value ? 'rules.yes' : 'rules.no'),
    offset: (amount, unit) =>
      amount === 0
        ? t('rules.offset.at')
        : t(amount < 0 ? 'rules.offset.before' : 'rules.offset.after', {
            amount: Math.abs(amount),
            unit: t(unit === 'WD' ? 'rules.units.WD' : 'rules.units.ND'),
          }),
    say,
  };
}
