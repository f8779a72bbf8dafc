import { Tag } from 'antd';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type {
  CaseDeadlineView,
  CasePageView,
  HazardInCaseView,
  ResponsibleOneView,
  ResponsibleView,
} from '../../api';
import { useTerm } from '../../i18n';
import { Facts } from '../../ui/facts';
import { Section } from '../../ui/section';
import { dueOf, minuteOf } from '../../ui/time';
import { DeadlineWorking } from '../act';
import { Attachments } from './attachments';

/** What one looks up beside the case: the hazard, who answers for it, by which law, until when, on which paper. */
export function CaseSide({ page }: { readonly page: CasePageView }) {
  const { t } = useTranslation();
  return (
    <div className="case-side">
      {page.hazard && <HazardFacts hazard={page.hazard} />}
      {page.hazard && <Answerable page={page} />}
      <Section title={t('caseFile.deadlines')}>
        {page.deadlines.map((deadline) => (
          <Deadline key={`${deadline.taskId}${deadline.dueAt}`} deadline={deadline} />
        ))}
      </Section>
      <Section title={t('caseFile.documents')}>
        <List
          items={page.documents.map(({ title, number, at, by }) =>
            [title, number, minuteOf(at), by].filter(Boolean).join('　'),
          )}
          empty={t('caseFile.noDocuments')}
        />
      </Section>
      <Section title={t('caseFile.attachments')}>
        <Attachments files={page.attachments} />
      </Section>
      <Comments page={page} />
    </div>
  );
}

/** Who answers for a hazard, and by which law. */
function Answerable({ page }: { readonly page: CasePageView }) {
  const { t } = useTranslation();
  return (
    <>
      <Section title={t('caseFile.responsible')}>
        <Responsible {...(page.responsible ? { responsible: page.responsible } : {})} />
      </Section>
      <Section title={t('caseFile.basis')}>
        <List items={page.legalBasis} empty={t('caseFile.noBasis')} />
      </Section>
    </>
  );
}

function List({ items, empty }: { readonly items: readonly string[]; readonly empty: string }) {
  if (items.length === 0) return <p className="hint">{empty}</p>;
  return (
    <ul className="plain">
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}

function HazardFacts({ hazard }: { readonly hazard: HazardInCaseView }) {
  const { t } = useTranslation();
  return (
    <Section title={t('caseFile.hazard')}>
      <Facts
        rows={[
          [t('caseFile.description'), hazard.description],
          [t('caseFile.place'), hazard.place],
          [t('caseFile.category'), hazard.category],
          [t('caseFile.industry'), hazard.industry],
          [t('caseFile.foundOn'), hazard.foundOn],
          [t('caseFile.dueOn'), hazard.dueOn],
          [t('caseFile.subdistrict'), hazard.subdistrict],
          [t('caseFile.department'), hazard.department],
          [t('caseFile.agency'), hazard.agency],
          [t('caseFile.reviewRound'), hazard.reviewRound > 0 ? String(hazard.reviewRound) : undefined],
          [t('caseFile.fixedOnSite'), hazard.fixedOnSite ? t('caseFile.yes') : undefined],
          [t('caseFile.recurrence'), hazard.recurrenceOf],
        ]}
      />
    </Section>
  );
}

function Responsible({ responsible }: { readonly responsible?: ResponsibleView }) {
  const { t } = useTranslation();
  const unnamed = t('caseFile.unnamed');
  const words = (one: ResponsibleOneView | undefined): string =>
    one === undefined ? unnamed : `${one.unit}　${one.person ?? unnamed}`;
  return (
    <Facts
      rows={[
        [t('caseFile.responsibleEnterprise'), words(responsible?.enterprise)],
        [t('caseFile.responsibleSubdistrict'), words(responsible?.subdistrict)],
        [t('caseFile.responsibleDepartment'), words(responsible?.department)],
      ]}
    />
  );
}

function Deadline({ deadline }: { readonly deadline: CaseDeadlineView }) {
  const { t } = useTranslation();
  const say = useTerm();
  return (
    <div className="case-deadline">
      <strong>{say(deadline.nodeTitle)}</strong> {dueOf(deadline.dueAt, deadline.dueDay)}
      {deadline.superseded && <Tag>{t('caseFile.superseded')}</Tag>}
      {deadline.provisional && <Tag>{t('act.provisional')}</Tag>}
      <Suspense>
        <DeadlineWorking working={deadline.working} />
      </Suspense>
    </div>
  );
}

function Comments({ page: { comments } }: { readonly page: CasePageView }) {
  const { t } = useTranslation();
  if (comments.length === 0) return null;
  return (
    <Section title={t('caseFile.comments')}>
      <ul className="plain">
        {comments.map(({ text, by, at }) => (
          <li key={`${at}${by}`}>
            {by} {minuteOf(at)}：{text}
          </li>
        ))}
      </ul>
    </Section>
  );
}
