import { useTranslation } from 'react-i18next';
import type { OverviewView } from '../../api';
import { ChartPanel } from './chart-panel';
import { useFigureWords } from './figure-words';

const COLOUR = '#69b1ff';

/** How many stand in each stretch of the way, and how long they usually stay there. */
export function Funnel({ figures }: { readonly figures: OverviewView['funnel'] }) {
  const { t } = useTranslation();
  const wordsOf = useFigureWords('funnel');
  const columns = figures.map((figure) => ({
    figure,
    name: wordsOf(figure),
    colour: COLOUR,
    note:
      figure.medianDays === undefined
        ? t('wall.funnel.noMedian')
        : t('wall.funnel.median', { days: figure.medianDays }),
  }));
  return <ChartPanel title={t('wall.funnel.title')} columns={columns} />;
}
