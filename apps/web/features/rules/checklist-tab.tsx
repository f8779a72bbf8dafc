import { Button, Collapse } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChecklistChangeBody, ChecklistItemView, ChecklistSheetView, RuleChangeView } from '../../api';
import { useTerm } from '../../i18n';
import { ProblemNotice } from '../../ui/problem-notice';
import { Section } from '../../ui/section';
import { dayIn } from '../../ui/time';
import { useMay } from '../sign-in';
import { BasisText } from './basis-text';
import { HandIn } from './hand-in';
import { SheetFields } from './sheet-fields';
import { useChecklists } from './use-rules';
import { StackTable } from './stack-table';

/** A sheet in effect as a draft begins with it. */
const changeOf = ({ id, title, industries, items, version }: ChecklistSheetView): ChecklistChangeBody => ({
  op: 'put',
  basedOn: version,
  sheet: {
    ...{ id, title, industries },
    items: items.map(({ text, basis, level, photo, codes }) => ({
      ...{ text, basis, photo, codes },
      level: level === 'major' ? 'major' : 'general',
    })),
  },
});

/** The sheets of the industries, and the draft of a new version of one. */
export function ChecklistTab({ change }: { readonly change: RuleChangeView | undefined }) {
  const { t } = useTranslation();
  const mayChange = useMay('policy.change');
  const { data = [], error } = useChecklists();
  const begin = change?.kind === 'checklist' ? change.sheets?.[0] : undefined;
  const [draft, setDraft] = useState<ChecklistChangeBody | undefined>(begin);
  return (
    <>
      {error && <ProblemNotice error={error} />}
      {draft && (
        <Section title={t('rules.draft.title')}>
          <SheetFields draft={draft} onType={setDraft} onDrop={() => setDraft(undefined)} />
          <HandIn
            kind="checklist"
            content={() => ({ sheets: [draft] })}
            change={begin === undefined ? undefined : change}
            today={dayIn(new Date())}
          />
        </Section>
      )}
      <Collapse
        items={data.map((sheet) => ({
          key: sheet.id,
          label: t('rules.books.sheetWords', {
            title: sheet.title,
            version: sheet.version,
            from: sheet.from,
          }),
          children: (
            <Sheet sheet={sheet} {...(mayChange ? { onChoose: () => setDraft(changeOf(sheet)) } : {})} />
          ),
        }))}
      />
    </>
  );
}

interface SheetProps {
  readonly sheet: ChecklistSheetView;
  readonly onChoose?: () => void;
}

function Sheet({ sheet, onChoose }: SheetProps) {
  const { t } = useTranslation();
  const say = useTerm();
  return (
    <>
      <p>{t('rules.books.industries', { industries: sheet.industries.join('、') })}</p>
      {onChoose && <Button onClick={onChoose}>{t('rules.books.editSheet', { title: sheet.title })}</Button>}
      <StackTable<ChecklistItemView>
        rowKey="no"
        dataSource={sheet.items}
        columns={[
          { title: t('rules.books.no'), dataIndex: 'no' },
          { title: t('rules.books.item'), dataIndex: 'text', width: 300 },
          {
            title: t('rules.books.basis'),
            width: 260,
            render: (_value, { basis }) => <BasisText basis={basis} />,
          },
          { title: t('rules.books.level'), render: (_value, { levelTitle }) => say(levelTitle) },
          { title: t('rules.books.photo'), render: (_value, { photo }) => t(`rules.photos.${photo}`) },
          { title: t('rules.books.codes'), render: (_value, { codes }) => codes.join('、') },
        ]}
      />
    </>
  );
}
