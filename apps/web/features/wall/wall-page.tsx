import { useTranslation } from 'react-i18next';
import type { OverviewView } from '../../api';
import { DelayedSkeleton } from '../../ui/delayed-skeleton';
import { ProblemNotice } from '../../ui/problem-notice';
import { useMay } from '../sign-in';
import { Ageing } from './ageing';
import { FullScreen } from './full-screen';
import { Funnel } from './funnel';
import { Headline } from './headline';
import { LongestOverdue } from './longest-overdue';
import { Movement } from './movement';
import { Units } from './units';
import { isStale, minutesSince, useNow, useOverview } from './use-overview';
import { WallHead } from './wall-head';
import './wall.css';

/** The overdue wall (督办大屏): read from five metres, never scrolled, only looked at. */
export function WallPage() {
  const { t } = useTranslation();
  const may = useMay('overview.read');
  return (
    <FullScreen>
      <main className="wall">{may ? <Wall /> : <h1 className="wall-say">{t('wall.noRight')}</h1>}</main>
    </FullScreen>
  );
}

function Wall() {
  const found = useOverview();
  const now = useNow();
  const isOld = found.data !== undefined && isStale(found.dataUpdatedAt, now);
  return (
    <>
      <WallHead
        asOf={found.data?.asOf}
        {...(isOld ? { minutesOld: minutesSince(found.dataUpdatedAt, now) } : {})}
      />
      {found.isPending && <DelayedSkeleton />}
      {found.isError && !found.data && <ProblemNotice error={found.error} />}
      {found.data && <Board view={found.data} />}
    </>
  );
}

function Board({ view }: { readonly view: OverviewView }) {
  const { t } = useTranslation();
  return (
    <div className="wall-board">
      <Headline figures={view.headline} rate={view.rate} />
      <LongestOverdue lines={view.longest} total={view.headline.find(({ key }) => key === 'overdue')} />
      <div className="wall-units">
        <Units title={t('wall.bySubdistrict')} lines={view.bySubdistrict} />
        <Units title={t('wall.byDepartment')} lines={view.byDepartment} />
      </div>
      <div className="wall-foot">
        <Funnel figures={view.funnel} />
        <Movement figures={view.today} />
        <Ageing figures={view.ageing} />
      </div>
    </div>
  );
}
