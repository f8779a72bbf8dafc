import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { ROLE_TITLES } from '#domain/authority';
import { nodeRow } from '#domain/hazard';
import type { ReceiptView } from '../../api';
import { useTerm } from '../../i18n';
import { useMe } from '../sign-in';
import { useMessages } from '../../ui/messages';

/** Says what an act has done and who is next; in the demo, with the way to be them. */
export function useTold(): (receipt: ReceiptView, title: string) => void {
  const { t } = useTranslation();
  const say = useTerm();
  const message = useMessages();
  const { demo } = useMe();
  const navigate = useNavigate();
  return ({ held, opened, caseId }, title) => {
    const tasks = opened.map(({ node, seat }) =>
      t('act.nextOne', { node: say(nodeRow(node)?.title ?? node), post: say(ROLE_TITLES[seat.role]) }),
    );
    const next = tasks.length === 0 ? '' : t('act.next', { tasks: [...new Set(tasks)].join('、') });
    const to = `/personas?${new URLSearchParams({ to: `/cases/${caseId}` })}`;
    void message.success(
      <>
        {held ? t('act.held', { act: say(title) }) : t('act.done', { act: say(title) })}
        {next !== '' && <span>。{next}</span>}
        {demo && (
          <Button type="link" onClick={() => void navigate(to)}>
            {t('act.seeNext')}
          </Button>
        )}
      </>,
    );
  };
}
