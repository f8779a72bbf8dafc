import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { dayIn, secondOf } from '../../ui/time';
import { useMe } from '../sign-in';

/** What the wall is, whose district it speaks of, and of when it is. */
export function WallHead({ asOf }: { readonly asOf: string | undefined }) {
  const { t } = useTranslation();
  const { posts } = useMe();
  const toFullScreen = (): void => void document.documentElement.requestFullscreen();
  return (
    <header className="wall-head">
      <h1>{t('wall.title')}</h1>
      <span className="wall-unit">{posts[0]?.unitName}</span>
      <span className="wall-as-of">
        {asOf !== undefined && `${dayIn(asOf)}　${t('wall.asOf', { time: secondOf(asOf) })}`}
      </span>
      {document.fullscreenEnabled && (
        <button type="button" className="wall-button" onClick={toFullScreen}>
          {t('wall.fullScreen')}
        </button>
      )}
      <Link to="/inbox" className="wall-button">
        {t('wall.back')}
      </Link>
    </header>
  );
}
