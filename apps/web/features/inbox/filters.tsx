import { ShareAltOutlined } from '@ant-design/icons';
import { Button, Select } from 'antd';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { HAZARD_NODES, type HazardNode, LEVEL_TITLES, type Level, LEVELS } from '#domain/hazard';
import type { CountView } from '../../api';
import { useTerm } from '../../i18n';
import { useMessages } from '../../ui/messages';
import { usePhone } from '../../ui/use-phone';
import { SavedViews } from '../views';
import { Find } from './find';
import { type InboxState, isFiltered, searchOf, type View, VIEWS } from './inbox-url';
import { type Go, useCounts } from './use-inbox';

const ALL = '';

interface Props {
  readonly state: InboxState;
  readonly go: Go;
}

/** Views with their counts, and what narrows them. */
export function Filters({ state, go }: Props) {
  const { t } = useTranslation();
  const isPhone = usePhone();
  const find = (text: string): void => {
    const { text: _text, ...rest } = withoutItem(state);
    go(text === '' ? rest : { ...rest, text }, { replace: true });
  };
  return (
    <>
      <Views state={state} go={go} />
      <div className="filters" role="search" aria-label={t('inbox.filters')}>
        <Find words={state.text ?? ''} onFind={find} />
        <details className="filter-fold" open={!isPhone}>
          <summary>{t('inbox.filters')}</summary>
          <Choices state={state} go={go} />
          <Share />
          <SavedViews list="inbox" path="/inbox" search={searchOf(withoutItem(state)).toString()} />
        </details>
        {isFiltered(state) && <Button onClick={() => go({ view: state.view })}>{t('inbox.clear')}</Button>}
      </div>
    </>
  );
}

const inFull = ({ value, more }: CountView): string =>
  more ? `${value.toLocaleString('en')}+` : String(value);

function Views({ state, go }: Props) {
  const { t } = useTranslation();
  const { data } = useCounts(state);
  const counts: Partial<Record<View, CountView>> = data ? { ...data, cc: data.unreadCopies } : {};
  return (
    <nav aria-label={t('inbox.views')}>
      <ul className="views">
        {VIEWS.map((view) => {
          const count = counts[view];
          const words =
            count && t(view === 'cc' ? 'inbox.unread' : 'inbox.count', { count: inFull(count) as never });
          return (
            <li key={view}>
              <button
                type="button"
                className="view"
                aria-current={view === state.view ? 'page' : undefined}
                onClick={() => go({ ...withoutItem(state), view })}
              >
                <span>{t(`inbox.view.${view}`)}</span>
                {words !== undefined && count?.value !== 0 && <span className="view-count">{words}</span>}
              </button>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

const withoutItem = ({ item: _item, ...rest }: InboxState): InboxState => rest;

function Choices({ state, go }: Props) {
  const { t } = useTranslation();
  const say = useTerm();
  const [node, level] = [useId(), useId()];
  const nodes = (Object.keys(HAZARD_NODES) as HazardNode[]).map((value) => ({
    value,
    label: say(HAZARD_NODES[value].title),
  }));
  const levels = LEVELS.map((value) => ({ value, label: say(LEVEL_TITLES[value]) }));
  const narrow = (
    change: { readonly node?: HazardNode } | { readonly level?: Level },
    gone: 'node' | 'level',
  ): void => {
    const { [gone]: _gone, ...rest } = withoutItem(state);
    go({ ...rest, ...change });
  };
  const all = { value: ALL, label: t('inbox.all') };
  return (
    <>
      <label htmlFor={node}>{t('inbox.node')}</label>
      <Select<HazardNode | ''>
        id={node}
        showSearch={{ optionFilterProp: 'label' }}
        popupMatchSelectWidth={false}
        value={state.node ?? ALL}
        options={[all, ...nodes]}
        onChange={(value) => narrow(value === ALL ? {} : { node: value }, 'node')}
      />
      <label htmlFor={level}>{t('inbox.level')}</label>
      <Select<Level | ''>
        id={level}
        value={state.level ?? ALL}
        options={[all, ...levels]}
        onChange={(value) => narrow(value === ALL ? {} : { level: value }, 'level')}
      />
    </>
  );
}

function Share() {
  const { t } = useTranslation();
  const message = useMessages();
  const copy = (): void =>
    void navigator.clipboard.writeText(window.location.href).then(() => message.success(t('inbox.shared')));
  return (
    <Button type="link" icon={<ShareAltOutlined />} onClick={copy}>
      {t('inbox.share')}
    </Button>
  );
}
