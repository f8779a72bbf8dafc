import { Alert, Button, Popconfirm } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { Section } from '../../ui/section';
import { minuteOf } from '../../ui/time';
import { dropVisit, queueVisit, sendNow, takeBack } from './capture';
import { isOpen, mayTakeBack, type PhotoDraft, type VisitDraft } from './draft';
import { type Lack, lacksOf } from './report-body';

interface Props {
  readonly visit: VisitDraft;
  readonly photos: readonly PhotoDraft[];
}

/** What the server said instead of taking the report; everything typed is still there. */
export function FaultNotice({ visit }: Pick<Props, 'visit'>) {
  const { t } = useTranslation();
  const { fault, state, nextTryAt } = visit;
  if (fault === undefined || state === 'sent') return null;
  const isRefused = state === 'refused';
  return (
    <Alert
      type={isRefused ? 'error' : 'warning'}
      showIcon
      role="alert"
      title={
        isRefused
          ? t('capture.refused', { why: fault.title })
          : t('capture.waiting', { time: minuteOf(nextTryAt) })
      }
      description={
        <>
          {fault.detail !== undefined && <p className="reason">{fault.detail}</p>}
          {fault.rule !== undefined && <p className="reason">{fault.rule}</p>}
          {fault.errors.length > 0 && (
            <ul className="faults">
              {fault.errors.map((one) => (
                <li key={one}>{one}</li>
              ))}
            </ul>
          )}
          {isRefused && <p className="reason">{t('capture.keptAll')}</p>}
        </>
      }
    />
  );
}

/** Handing in, waiting, or where the report has gone. */
export function SubmitPanel({ visit, photos }: Props) {
  const { t } = useTranslation();
  return (
    <Section title={t('capture.submit')}>
      {isOpen(visit) && <HandIn visit={visit} photos={photos} />}
      {visit.state === 'queued' && <Queued visit={visit} photos={photos} />}
      {visit.state === 'sent' && <Sent visit={visit} />}
    </Section>
  );
}

function HandIn({ visit, photos }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const lacks = lacksOf(visit, photos);
  const discard = (): void => void dropVisit(visit.id).then(() => navigate('/visit-capture'));
  const say = (lack: Lack): string =>
    'at' in lack ? t(`capture.lackAt.${lack.what}`, { number: lack.at }) : t(`capture.lack.${lack.what}`);
  return (
    <>
      {lacks.length > 0 && (
        <>
          <p>{t('capture.lacking')}</p>
          <ul className="faults" role="status">
            {lacks.map((lack) => (
              <li key={say(lack)}>{say(lack)}</li>
            ))}
          </ul>
        </>
      )}
      <p className="hint">{t('capture.submitHint')}</p>
      <div className="capture-buttons">
        <Button type="primary" disabled={lacks.length > 0} onClick={() => void queueVisit(visit.id)}>
          {t('capture.handIn')}
        </Button>
        <Popconfirm title={t('capture.discardSure')} onConfirm={discard}>
          <Button danger>{t('capture.discard')}</Button>
        </Popconfirm>
      </div>
    </>
  );
}

function Queued({ visit, photos }: Props) {
  const { t } = useTranslation();
  const done = photos.filter(({ attachmentId }) => attachmentId !== undefined).length;
  return (
    <>
      <p role="status">{t('capture.queued', { done, all: photos.length })}</p>
      {!mayTakeBack(visit) && <p className="hint">{t('capture.inDoubt')}</p>}
      <div className="capture-buttons">
        <Button type="primary" onClick={() => void sendNow()}>
          {t('capture.sendNow')}
        </Button>
        {mayTakeBack(visit) && (
          <Button onClick={() => void takeBack(visit.id)}>{t('capture.takeBack')}</Button>
        )}
      </div>
    </>
  );
}

function Sent({ visit: { id, reportId, sentAt } }: Pick<Props, 'visit'>) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  return (
    <>
      <p role="status">{t('capture.sent', { time: sentAt === undefined ? '' : minuteOf(sentAt) })}</p>
      <div className="capture-buttons">
        {reportId !== undefined && <Link to={`/cases/${reportId}`}>{t('capture.toCase')}</Link>}
        <Button onClick={() => void dropVisit(id).then(() => navigate('/visit-capture'))}>
          {t('capture.clear')}
        </Button>
      </div>
    </>
  );
}
