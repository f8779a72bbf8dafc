import { useTranslation } from 'react-i18next';
import type { FigureView } from '../../api';

type Group = 'headline' | 'funnel' | 'today' | 'ageing';

/** How a figure is called on this page; one that the page does not know yet is called as the server calls it. */
export function useFigureWords(group: Group): (figure: Pick<FigureView, 'key' | 'title'>) => string {
  const { t, i18n } = useTranslation();
  return ({ key, title }) => {
    const name = `wall.${group}.${key}`;
    return i18n.exists(name) ? t(name as 'wall.title') : title;
  };
}
