import { useTranslation } from 'react-i18next';
import {
  HAZARD_STAGE_TITLES,
  type HazardStage,
  type Level,
  LEVEL_TITLES,
  type Overlay,
  OVERLAY_TITLES,
} from '#domain/hazard';
import type { FacetsView, HazardView } from '../../api';
import { useTerm } from '../../i18n';
import type { ListName } from './ledger-query';

/** Titles the rules themselves give to the values of a condition. */
function titleByRule(name: ListName, value: string): string | undefined {
  switch (name) {
    case 'level':
      return LEVEL_TITLES[value as Level];
    case 'stage':
    case 'outcome':
      return HAZARD_STAGE_TITLES[value as HazardStage];
    case 'overlay':
      return OVERLAY_TITLES[value as Overlay];
    default:
      return undefined;
  }
}

/** Names of units by what has been read: the figures of the ledger, then the rows themselves. */
function nameOf(
  name: ListName,
  value: string,
  facets: FacetsView | undefined,
  rows: readonly HazardView[],
): string {
  const inFigures = facets?.facets
    .find((facet) => facet.name === name)
    ?.values.find(({ id }) => id === value)?.name;
  if (inFigures !== undefined) return inFigures;
  if (name === 'enterprise') {
    return rows.find(({ enterpriseId }) => enterpriseId === value)?.enterpriseName ?? value;
  }
  return value;
}

/** How the value of a condition is called on this page. */
export function useValueWords(facets: FacetsView | undefined, rows: readonly HazardView[]) {
  const say = useTerm();
  const { t } = useTranslation();
  return (name: ListName, value: string): string => {
    const title = titleByRule(name, value) ?? nameOf(name, value, facets, rows);
    return title === '' ? t('ledger.unnamed') : say(title);
  };
}
