import { Button, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { ChecklistSheetView, EnterpriseItemView } from '../../api';
import type { Who } from '../../transport/who';
import { ProblemNotice } from '../../ui/problem-notice';
import { Section } from '../../ui/section';
import { addVisit, editVisit } from './capture';
import { Labelled } from './labelled';
import { newVisit, sheetsFor } from './new-visit';
import { placeNow } from './place-now';
import { useCatalogue, useColleagues, useEnterprises, useSheets } from './use-books';

/** Begins a visit at an enterprise in the agency's reach. The place follows when the device knows it. */
export function StartForm({ who }: { readonly who: Who }) {
  const { t } = useTranslation();
  const enterprises = useEnterprises(who);
  const sheets = useSheets();
  // Read now, so that they are on the device when the network is not.
  useCatalogue();
  useColleagues(who);
  const [chosenId, choose] = useState<string>();
  const chosen = enterprises.data?.find(({ id }) => id === chosenId);
  const start = useStart(who, chosen, sheets.data);
  const error = enterprises.error ?? sheets.error;
  const again = () => Promise.all([enterprises.refetch(), sheets.refetch()]);
  return (
    <Section title={t('capture.start')}>
      {error && <ProblemNotice error={error} onRetry={() => void again()} />}
      <Labelled label={t('capture.enterprise')}>
        {(id) => (
          <Select
            id={id}
            showSearch={{ optionFilterProp: 'label' }}
            loading={enterprises.isPending}
            options={(enterprises.data ?? []).map((one) => ({ value: one.id, label: one.name }))}
            value={chosenId ?? null}
            onChange={choose}
            placeholder={t('capture.chooseEnterprise')}
          />
        )}
      </Labelled>
      {chosen && <Chosen enterprise={chosen} sheets={sheets.data ?? []} />}
      <Button type="primary" block disabled={start === undefined} onClick={() => void start?.()}>
        {t('capture.begin')}
      </Button>
    </Section>
  );
}

/** Begins the visit and opens it; nothing while enterprise or checklists are not known. */
function useStart(
  who: Who,
  enterprise: EnterpriseItemView | undefined,
  sheets: readonly ChecklistSheetView[] | undefined,
): (() => Promise<void>) | undefined {
  const navigate = useNavigate();
  if (enterprise === undefined || sheets === undefined) return undefined;
  return async () => {
    const visit = newVisit(who, enterprise, sheets);
    await addVisit(visit);
    void placeNow().then((place) => editVisit(visit.id, (now) => ({ ...now, ...place })));
    await navigate(`/visit-capture/${visit.id}`);
  };
}

interface ChosenProps {
  readonly enterprise: EnterpriseItemView;
  readonly sheets: readonly ChecklistSheetView[];
}

function Chosen({ enterprise: { industry, address }, sheets }: ChosenProps) {
  const { t } = useTranslation();
  const titles = sheetsFor(industry, sheets).map(({ title }) => title);
  const names = titles.length === 0 ? t('capture.noSheet') : titles.join('、');
  return <p className="hint">{[industry, address, t('capture.sheetsOf', { names })].join('　')}</p>;
}
