import { Button } from 'antd';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useTerm } from '../../i18n';
import type { Act } from './act-form';
import { Consequence } from './consequence-words';
import { Overtaken } from './overtaken';
import { useTold } from './use-told';
import { useSubmit } from './use-submit';
import { useMessages } from '../../ui/messages';

/** Acts that take each other back. */
const UNDO: Readonly<Record<string, string>> = { claim: 'release' };

interface Props extends Act {
  readonly taskId: string;
  readonly node: string;
}

/** The button that takes an act back. */
function useUndo(taskId: string, act: string) {
  const { t } = useTranslation();
  const message = useMessages();
  const back = useSubmit({ taskId }, UNDO[act] ?? act);
  const undo = (): void => {
    message.destroy();
    back.mutate({ form: {} });
  };
  return (
    <Button type="link" onClick={undo}>
      {t('app.undo')}
    </Button>
  );
}

/** An act done by one press, with what follows from it beside the button and, where there is one, the way back. */
export function AtOnce({ taskId, node, act, title, needs }: Props) {
  const { t } = useTranslation();
  const say = useTerm();
  const words = useId();
  const message = useMessages();
  const tell = useTold();
  const submit = useSubmit({ taskId }, act);
  const undo = useUndo(taskId, act);
  const done = (
    <>
      {t('act.done', { act: say(title) })}
      {undo}
    </>
  );
  // Live news may take the button off the page before its own answer is there; what it did is told all the same.
  const press = (): void =>
    void submit.mutateAsync({ form: {} }).then(
      (receipt) => (UNDO[act] ? void message.success(done) : tell(receipt, title)),
      () => undefined,
    );
  return (
    <div className="at-once">
      <Button loading={submit.isPending} aria-describedby={words} onClick={press}>
        {say(title)}
      </Button>
      <span id={words} className="hint">
        <Consequence node={node} act={act} needs={needs} />
      </span>
      {submit.isError && <Overtaken error={submit.error} on={{ taskId }} />}
    </div>
  );
}
