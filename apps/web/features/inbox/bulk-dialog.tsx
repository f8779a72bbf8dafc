import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Input, Modal, Radio } from 'antd';
import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isHandlingAct } from '#domain/task';
import {
  type BulkView,
  type InboxItemView,
  type OfferedActView,
  taskActsDecideAll,
  tasksPage,
} from '../../api';
import { useTerm } from '../../i18n';
import { answerOf } from '../../transport/client';
import { SubmissionKeys } from '../../transport/submit';
import { DelayedSkeleton } from '../../ui/delayed-skeleton';
import { ProblemNotice } from '../../ui/problem-notice';
import { BulkResult } from './bulk-result';

interface Props {
  readonly items: readonly InboxItemView[];
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Acts without fields of their own; anything that asks for more is done one by one. */
const PLAIN_FORM = 'NoFieldsForm';
const OPINION_MAX = 2_000;

/** The first of the ticked tasks stands for all: they are of one node, and the server asks its rules of each. */
const useBulkActs = ([first]: readonly InboxItemView[]) =>
  useQuery({
    queryKey: ['task', first?.caseId, first?.id],
    queryFn: () => answerOf(tasksPage({ path: { id: first?.id ?? '' } })),
    select: ({ acts }) => acts.filter(({ form, closed }) => form === PLAIN_FORM && closed === undefined),
  });

/** Several tasks of one node decided together: one act, a reason for each, a result for each. */
export function BulkDialog({ items, onClose, onDone }: Props) {
  const { t } = useTranslation();
  const [result, setResult] = useState<BulkView>();
  const nodes = new Set(items.map(({ nodeTitle }) => nodeTitle));
  const acts = useBulkActs(items);
  const close = result ? onDone : onClose;
  return (
    <Modal open width={720} title={t('inbox.bulk.title')} footer={null} onCancel={close}>
      {nodes.size > 1 && <Alert type="warning" title={t('inbox.bulk.mixed')} />}
      {acts.isPending && <DelayedSkeleton />}
      {acts.isError && <ProblemNotice error={acts.error} />}
      {acts.data?.length === 0 && <Alert type="info" title={t('inbox.bulk.none')} />}
      {result && <BulkResult items={items} result={result} onClose={onDone} />}
      {!result && nodes.size === 1 && acts.data && acts.data.length > 0 && (
        <BulkForm items={items} acts={acts.data} onResult={setResult} />
      )}
    </Modal>
  );
}

interface FormProps {
  readonly items: readonly InboxItemView[];
  readonly acts: readonly OfferedActView[];
  readonly onResult: (result: BulkView) => void;
}

function useBulk(onResult: (result: BulkView) => void) {
  const queries = useQueryClient();
  const keys = useRef(new SubmissionKeys());
  return useMutation({
    mutationFn: (body: { act: string; items: { id: string; opinion: string }[] }) =>
      answerOf(taskActsDecideAll({ body, headers: { 'Idempotency-Key': keys.current.of(body) } })),
    onSuccess: (result) => {
      onResult(result);
      void queries.invalidateQueries({ queryKey: ['tasks'] });
    },
  });
}

function BulkForm({ items, acts, onResult }: FormProps) {
  const { t } = useTranslation();
  const say = useTerm();
  const [act, choose] = useState(acts[0]);
  const [opinions, write] = useState<Readonly<Record<string, string>>>({});
  const bulk = useBulk(onResult);
  // To claim or to urge needs no reason; the record takes the act's own name for it.
  const isPlain = act !== undefined && isHandlingAct(act.act);
  const opinionOf = (id: string): string => (isPlain ? act.title : (opinions[id] ?? '').trim());
  const isComplete = items.every(({ id }) => opinionOf(id) !== '');
  const send = (): void =>
    bulk.mutate({
      act: act?.act ?? '',
      items: items.map(({ id }) => ({ id, opinion: opinionOf(id) })),
    });
  return (
    <div className="bulk-form">
      <Radio.Group
        aria-label={t('inbox.bulk.act')}
        value={act?.act}
        options={acts.map((one) => ({ value: one.act, label: say(one.title) }))}
        onChange={({ target }) => choose(acts.find((one) => one.act === target.value))}
      />
      {!isPlain && <Opinions items={items} opinions={opinions} onWrite={write} />}
      {!isComplete && <p className="hint">{t('inbox.bulk.need')}</p>}
      {bulk.isError && <ProblemNotice error={bulk.error} />}
      <Button type="primary" disabled={!isComplete} loading={bulk.isPending} onClick={send}>
        {t('inbox.bulk.submit', { act: say(act?.title ?? ''), count: items.length })}
      </Button>
    </div>
  );
}

interface OpinionsProps extends Pick<FormProps, 'items'> {
  readonly opinions: Readonly<Record<string, string>>;
  readonly onWrite: (opinions: Readonly<Record<string, string>>) => void;
}

function Opinions({ items, opinions, onWrite }: OpinionsProps) {
  const { t } = useTranslation();
  return (
    <>
      <SameForAll onFill={(words) => onWrite(Object.fromEntries(items.map(({ id }) => [id, words])))} />
      <ul className="bulk-rows">
        {items.map(({ id, caseTitle, caseNumber }) => (
          <li key={id}>
            <span>{[caseNumber, caseTitle].filter(Boolean).join(' ')}</span>
            <Input
              maxLength={OPINION_MAX}
              aria-label={t('inbox.bulk.opinionFor', { title: caseTitle })}
              value={opinions[id] ?? ''}
              onChange={({ target }) => onWrite({ ...opinions, [id]: target.value })}
            />
          </li>
        ))}
      </ul>
    </>
  );
}

function SameForAll({ onFill }: { readonly onFill: (words: string) => void }) {
  const { t } = useTranslation();
  const id = useId();
  const [words, write] = useState('');
  return (
    <div className="bulk-same">
      <label htmlFor={id}>{t('inbox.bulk.opinion')}</label>
      <Input id={id} maxLength={OPINION_MAX} value={words} onChange={({ target }) => write(target.value)} />
      <Button onClick={() => onFill(words)}>{t('inbox.bulk.fill')}</Button>
    </div>
  );
}
