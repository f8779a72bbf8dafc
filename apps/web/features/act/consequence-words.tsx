import { useTranslation } from 'react-i18next';
import type { ActNeedsView } from '../../api';
import { useTerm } from '../../i18n';
import { consequenceKey } from './consequence';

interface Props {
  readonly node: string;
  readonly act: string;
  readonly needs: ActNeedsView | undefined;
}

/** What follows from an act: as it says itself, or as the page's catalogue has it. */
export function Consequence({ node, act, needs }: Props) {
  const { t } = useTranslation();
  const say = useTerm();
  return <>{needs ? say(needs.consequence) : t(consequenceKey(node, act))}</>;
}
