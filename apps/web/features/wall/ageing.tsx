import { useTranslation } from 'react-i18next';
import type { FigureView } from '../../api';
import { ChartPanel } from './chart-panel';
import { useFigureWords } from './figure-words';

/** The older, the hotter; the words say the same. */
const COLOURS = ['#ffd666', '#ffc069', '#ff9c6e', '#ff7875'];

/** How long the overdue ones are overdue. */
export function Ageing({ figures }: { readonly figures: readonly FigureView[] }) {
  const { t } = useTranslation();
  const wordsOf = useFigureWords('ageing');
  const columns = figures.map((figure, index) => ({
    figure,
    name: wordsOf(figure),
    colour: COLOURS[Math.min(index, COLOURS.length - 1)] ?? '#ff7875',
  }));
  return <ChartPanel title={t('wall.ageing.title')} columns={columns} />;
}
