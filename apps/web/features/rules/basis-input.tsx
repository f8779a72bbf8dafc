import { Button, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { BasisBody } from '../../api';

const MARKS = ['V', 'V2', 'K', 'D'] as const;

interface Props {
  readonly basis: readonly BasisBody[];
  readonly onChange: (basis: BasisBody[]) => void;
}

/** The clauses a rule cites, each with how far it was checked. */
export function BasisInput({ basis, onChange }: Props) {
  const { t } = useTranslation();
  const put = (at: number, one: BasisBody): void =>
    onChange(basis.map((old, index) => (index === at ? one : old)));
  return (
    <div className="rules-basis">
      {basis.map((one, at) => (
        <span key={at} className="rules-amount">
          <Input
            aria-label={t('rules.books.basisAt', { at: at + 1 })}
            value={one.text}
            onChange={({ target }) => put(at, { ...one, text: target.value })}
          />
          <Select
            aria-label={t('rules.books.markAt', { at: at + 1 })}
            value={one.mark}
            options={MARKS.map((value) => ({ value, label: t(`rules.marks.${value}`) }))}
            onChange={(mark) => put(at, { ...one, mark })}
          />
        </span>
      ))}
      <Button size="small" onClick={() => onChange([...basis, { text: '', mark: 'K' }])}>
        {t('rules.books.addBasis')}
      </Button>
    </div>
  );
}
