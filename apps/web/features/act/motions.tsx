import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MotionView, OpenTaskView } from '../../api';
import { useTerm } from '../../i18n';
import { ActContext, EMPTY_CONTEXT } from './act-context';
import { ActForm } from './act-form';
import { useTold } from './use-told';

const CASE_NODE = 'case';

interface Props {
  readonly caseId: string;
  readonly motions: readonly MotionView[];
  readonly openTasks: readonly OpenTaskView[];
}

/** Acts on the case itself: each a button, then its form. */
export function Motions({ caseId, motions, openTasks }: Props) {
  const { t } = useTranslation();
  const say = useTerm();
  const tell = useTold();
  const [chosen, choose] = useState<MotionView>();
  if (chosen) {
    return (
      <ActContext value={{ ...EMPTY_CONTEXT, openTasks }}>
        <ActForm
          key={chosen.act}
          on={{ caseId }}
          node={CASE_NODE}
          {...chosen}
          onDone={(receipt) => {
            choose(undefined);
            tell(receipt, chosen.title);
          }}
          onCancel={() => choose(undefined)}
        />
      </ActContext>
    );
  }
  return (
    <>
      <p className="hint">{t('caseFile.motionHint')}</p>
      <div className="act-buttons">
        {motions.map((motion) => (
          <Button key={motion.act} onClick={() => choose(motion)}>
            {say(motion.title)}
          </Button>
        ))}
      </div>
    </>
  );
}
