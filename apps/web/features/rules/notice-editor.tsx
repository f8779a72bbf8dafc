import { Button, Input, InputNumber, Select, Upload } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NoticeBody, NoticeDayBody, RuleChangeView } from '../../api';
import { ProblemNotice } from '../../ui/problem-notice';
import { Section } from '../../ui/section';
import { dayIn } from '../../ui/time';
import { DayInput } from '../act/fields/day-input';
import { HandIn } from './hand-in';
import { FaultList } from './preview-view';
import { useReadNotice } from './use-rules';

const KINDS = ['off', 'work'] as const;
const STATUSES = ['arranged', 'provisional'] as const;
const YEARS = { min: 2004, max: 2099 } as const;

/** A line of the notice with a key of its own, since days may be typed twice by mistake. */
type Line = NoticeDayBody & { readonly line: number };

const linesOf = (days: readonly NoticeDayBody[]): readonly Line[] =>
  days.map((day, line) => ({ ...day, line }));

interface Props {
  readonly begin: NoticeBody;
  readonly change: RuleChangeView | undefined;
  readonly onDrop: () => void;
}

/** The yearly notice, read out of a file or typed, and the way to a second person. */
export function NoticeEditor({ begin, change, onDrop }: Props) {
  const { t } = useTranslation();
  const [head, setHead] = useState<Head>({ year: begin.year, status: begin.status });
  const [lines, setLines] = useState(linesOf(begin.days));
  const read = useReadNotice();
  const take = (file: File): void =>
    read.mutate(file, {
      onSuccess: ({ year, days }) => {
        setLines(linesOf(days));
        setHead((old) => ({ ...old, year: year ?? old.year, status: 'arranged' }));
      },
    });
  return (
    <Section title={t('rules.calendar.draft')}>
      <HeadTools head={head} onHead={setHead} isReading={read.isPending} onFile={take} onDrop={onDrop} />
      <p className="hint">{t('rules.calendar.fileHint')}</p>
      {read.isError && <ProblemNotice error={read.error} />}
      {read.data && <FaultList faults={read.data.faults} />}
      <NoticeLines lines={lines} onChange={setLines} year={head.year} />
      <HandIn
        kind="calendar"
        content={() => ({ notice: { ...head, days: lines.map(({ line: _line, ...day }) => day) } })}
        change={change}
        today={dayIn(new Date())}
      />
    </Section>
  );
}

type Head = Pick<NoticeBody, 'year' | 'status'>;

interface HeadProps {
  readonly head: Head;
  readonly isReading: boolean;
  readonly onHead: (head: Head) => void;
  readonly onFile: (file: File) => void;
  readonly onDrop: () => void;
}

function HeadTools({ head, isReading, onHead, onFile, onDrop }: HeadProps) {
  const { t } = useTranslation();
  return (
    <div className="rules-tools">
      <InputNumber
        aria-label={t('rules.calendar.year')}
        {...YEARS}
        value={head.year}
        onChange={(year) => onHead({ ...head, year: year ?? head.year })}
      />
      <Select
        aria-label={t('rules.calendar.statusLabel')}
        value={head.status}
        options={STATUSES.map((value) => ({ value, label: t(`rules.calendar.status.${value}`) }))}
        onChange={(status) => onHead({ ...head, status })}
      />
      <Upload
        accept=".xlsx,.csv"
        showUploadList={false}
        maxCount={1}
        beforeUpload={(file) => {
          onFile(file);
          return false;
        }}
      >
        <Button loading={isReading}>{t('rules.calendar.upload')}</Button>
      </Upload>
      <Button onClick={onDrop}>{t('rules.calendar.drop')}</Button>
    </div>
  );
}

interface LinesProps {
  readonly lines: readonly Line[];
  readonly year: number;
  readonly onChange: (lines: readonly Line[]) => void;
}

function NoticeLines({ lines, year, onChange }: LinesProps) {
  const { t } = useTranslation();
  const put = (line: Line): void => onChange(lines.map((one) => (one.line === line.line ? line : one)));
  const next = Math.max(-1, ...lines.map(({ line }) => line)) + 1;
  return (
    <>
      <ol className="rules-notice">
        {lines.map((one, index) => (
          <li key={one.line}>
            <NoticeLine at={index + 1} line={one} onType={put} />
            <Button
              size="small"
              aria-label={t('rules.calendar.removeAt', { at: index + 1 })}
              onClick={() => onChange(lines.filter(({ line }) => line !== one.line))}
            >
              {t('rules.calendar.remove')}
            </Button>
          </li>
        ))}
      </ol>
      <Button
        onClick={() => onChange([...lines, { line: next, day: `${year}-01-01`, kind: 'off', name: '' }])}
      >
        {t('rules.calendar.add')}
      </Button>
    </>
  );
}

interface LineProps {
  readonly at: number;
  readonly line: Line;
  readonly onType: (line: Line) => void;
}

function NoticeLine({ at, line, onType }: LineProps) {
  const { t } = useTranslation();
  const label = (what: string): string => t('rules.calendar.lineOf', { at, what });
  return (
    <>
      <span className="rules-no" aria-hidden="true">
        {at}
      </span>
      <span role="group" aria-label={label(t('rules.calendar.day'))}>
        <DayInput value={line.day} onChange={(day) => onType({ ...line, day: day ?? '' })} />
      </span>
      <Select
        aria-label={label(t('rules.calendar.kind'))}
        value={line.kind}
        options={KINDS.map((value) => ({ value, label: t(`rules.calendar.kinds.${value}`) }))}
        onChange={(kind) => onType({ ...line, kind })}
      />
      <Input
        aria-label={label(t('rules.calendar.name'))}
        value={line.name}
        onChange={(event) => onType({ ...line, name: event.target.value })}
      />
    </>
  );
}
