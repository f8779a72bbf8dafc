import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { dayIn, secondOf } from '../../ui/time';
import { useMe } from '../sign-in';

interface Props {
  readonly asOf: string | undefined;
  /** Set when the figures have grown old. */
  readonly minutesOld?: number;
}

/** What the wall is, whose district it speaks of, and of when it is; in red when that is long ago. */
export function WallHead({ asOf, minutesOld }: Props) {
  const { t } = useTranslation();
  const { posts } = useMe();
  const toFullScreen = (): void => void document.documentElement.requestFullscreen();
  return (
    <header className="wall-head">
      <h1>{t('wall.title')}</h1>
      {minutesOld === undefined ? (
        <span className="wall-unit">{posts[0]?.unitName}</span>
      ) : (
        <p role="alert" className="wall-stale">
          {t('wall.stale', { minutes: minutesOld })}
        </p>
      )}
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
