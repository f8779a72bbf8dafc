import { Button, Input, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { CHECK_ANSWER_TITLES, type CheckAnswer } from '#domain/catalogue';
import type { ChecklistItemView, ChecklistSheetView } from '../../api';
import { useTerm } from '../../i18n';
import { Section } from '../../ui/section';
import { editVisit } from './capture';
import { type CheckDraft, checkKey, type VisitDraft } from './draft';
import { newHazard } from './new-visit';

const ANSWERS = Object.keys(CHECK_ANSWER_TITLES) as CheckAnswer[];

interface Props {
  readonly visit: VisitDraft;
  readonly sheet: ChecklistSheetView;
}

/** A checklist item by item: 是, 否 or 不适用, a remark, and a hazard from every 否. */
export function CheckItems({ visit, sheet }: Props) {
  const { t } = useTranslation();
  const done = sheet.items.filter(
    ({ no }) => visit.checks[checkKey(sheet.id, no)]?.answer !== undefined,
  ).length;
  return (
    <Section title={sheet.title}>
      <p className="hint" role="status">
        {t('capture.checked', { done, all: sheet.items.length })}
      </p>
      <ol className="plain check-items">
        {sheet.items.map((item) => (
          <li key={item.no}>
            <CheckItem visit={visit} sheet={sheet} item={item} />
          </li>
        ))}
      </ol>
    </Section>
  );
}

function CheckItem({ visit, sheet, item }: Props & { readonly item: ChecklistItemView }) {
  const { t } = useTranslation();
  const say = useTerm();
  const key = checkKey(sheet.id, item.no);
  const check = visit.checks[key] ?? {};
  const edit = (change: CheckDraft): void =>
    editVisit(visit.id, (now) => ({
      ...now,
      checks: { ...now.checks, [key]: { ...now.checks[key], ...change } },
    }));
  return (
    <fieldset className="check-item">
      <legend>
        {item.no}. {item.text}
      </legend>
      <span className="hint">{item.basis.map(({ text }) => text).join('；')}</span>
      <Radio.Group
        className="check-answers"
        optionType="button"
        buttonStyle="solid"
        value={check.answer ?? null}
        onChange={({ target }) => edit({ answer: target.value as CheckAnswer })}
        options={ANSWERS.map((answer) => ({ value: answer, label: say(CHECK_ANSWER_TITLES[answer]) }))}
      />
      {check.answer !== undefined && (
        <Input
          aria-label={t('capture.remarkOf', { no: item.no })}
          placeholder={t('capture.remark')}
          value={check.remark ?? ''}
          onChange={({ target }) => edit({ remark: target.value })}
        />
      )}
      {check.answer === 'no' && <AsHazard visit={visit} item={item} />}
    </fieldset>
  );
}

function AsHazard({ visit, item }: Pick<Props, 'visit'> & { readonly item: ChecklistItemView }) {
  const { t } = useTranslation();
  return (
    <Button
      onClick={() =>
        editVisit(visit.id, (now) => ({
          ...now,
          hazards: [...now.hazards, newHazard(now.enterprise.industry, item)],
        }))
      }
    >
      {t('capture.asHazard', { no: item.no })}
    </Button>
  );
}
