import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { PolicyRowView } from '../../api';
import { useWords } from './use-words';
import { linesOf } from './value-words';

/** How far a clause was checked, in words. */
export function MarkTag({ mark }: Pick<PolicyRowView, 'mark'>) {
  const { t } = useTranslation();
  return <Tag variant="outlined">{t(`rules.marks.${mark}`)}</Tag>;
}

/** A value in lines. */
export function ValueText(value: Pick<PolicyRowView, 'value' | 'unit'>) {
  const lines = linesOf(value, useWords());
  return lines.length === 1 ? (
    <span>{lines[0]}</span>
  ) : (
    <ul className="rules-lines">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
