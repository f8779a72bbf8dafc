import { Alert, Button } from 'antd';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OfferedActView, OpenTaskView, ReceiptView, TaskPageView } from '../../api';
import { useTerm } from '../../i18n';
import { ActContext } from './act-context';
import { ActForm } from './act-form';
import { needsFor } from './act-needs';
import { AtOnce } from './at-once';
import { arrange, type Offers, type Wish, wished } from './offered';
import { useTold } from './use-told';

/** A wish of the keyboard; the number tells two alike apart. */
export interface Wished {
  readonly wish: Wish;
  readonly at: number;
}

interface Props {
  readonly page: TaskPageView;
  readonly taskId: string;
  readonly wished?: Wished;
  readonly openTasks?: readonly OpenTaskView[];
  readonly onDone: (receipt: ReceiptView) => void;
}

/** Everything a person may do with a task: buttons, then the form of the chosen act. */
export function TaskActs({ page, taskId, wished: asked, openTasks, onDone }: Props) {
  const [chosen, choose] = useState<OfferedActView>();
  const tell = useTold();
  const offers = useMemo(() => arrange(page), [page]);
  useEffect(() => {
    const act = asked && wished(page, asked.wish);
    if (act) choose(act);
    // A new wish is a new press; the page read anew is none.
  }, [asked]);
  const { colleagues, signers, returnTargets } = page;
  const context = { colleagues, signers, returnTargets, openTasks: openTasks ?? [] };
  if (chosen === undefined) return <Choices offers={offers} page={page} taskId={taskId} onChoose={choose} />;
  return (
    <ActContext value={context}>
      <ActForm
        key={chosen.act}
        on={{ taskId }}
        node={page.node}
        {...chosen}
        onDone={(receipt) => {
          choose(undefined);
          tell(receipt, chosen.title);
          onDone(receipt);
        }}
        onCancel={() => choose(undefined)}
      />
    </ActContext>
  );
}

interface ChoicesProps {
  readonly offers: Offers;
  readonly page: TaskPageView;
  readonly taskId: string;
  readonly onChoose: (act: OfferedActView) => void;
}

function Choices({ offers, page, taskId, onChoose }: ChoicesProps) {
  const { t } = useTranslation();
  const say = useTerm();
  const { deciding, handling, closed, reason } = offers;
  const isAtOnce = ({ act, needs }: OfferedActView): boolean =>
    needsFor(needs, page.node, act).atOnce === true;
  const quick = handling.filter(isAtOnce);
  const slow = handling.filter((one) => !isAtOnce(one));
  return (
    <div className="acts">
      {reason !== undefined && <Alert type="info" showIcon title={reason} />}
      {quick.map((act) => (
        <AtOnce key={act.act} taskId={taskId} node={page.node} {...act} />
      ))}
      {deciding.length > 0 && (
        <div className="act-buttons" role="group" aria-label={t('act.handle')}>
          {deciding.map((act, index) => (
            <Button key={act.act} type={index === 0 ? 'primary' : 'default'} onClick={() => onChoose(act)}>
              {say(act.title)}
            </Button>
          ))}
        </div>
      )}
      {slow.length > 0 && (
        <div className="act-buttons" role="group" aria-label={t('act.other')}>
          {slow.map((act) => (
            <Button key={act.act} onClick={() => onChoose(act)}>
              {say(act.title)}
            </Button>
          ))}
        </div>
      )}
      <Closed acts={closed} />
    </div>
  );
}

function Closed({ acts }: { readonly acts: readonly OfferedActView[] }) {
  const { t } = useTranslation();
  const say = useTerm();
  if (acts.length === 0) return null;
  return (
    <details className="fold">
      <summary>{t('act.closed', { count: acts.length })}</summary>
      <ul>
        {acts.map(({ act, title, closed }) => (
          <li key={act}>
            {say(title)}：{closed}
          </li>
        ))}
      </ul>
    </details>
  );
}
