import { Tabs } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { DelayedSkeleton } from '../../ui/delayed-skeleton';
import { OpenChanges } from './open-changes';
import { CatalogueTab, ChecklistTab } from './parts';
import { useChange } from './use-rules';
import './rules.css';

const TABS = ['catalogue', 'checklist'] as const;

/** 隐患分类目录 and 检查表 as they stand, and the draft of a new version. */
export function RuleBooksPage() {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const changeId = params.get('change') ?? '';
  const { data: change } = useChange(changeId);
  const tab = change?.kind === 'checklist' || params.get('tab') === 'checklist' ? 'checklist' : 'catalogue';
  return (
    <div className="page rules">
      <h1>{t('rules.books.title')}</h1>
      <p>{t('rules.books.intro')}</p>
      <OpenChanges kinds={TABS} />
      {changeId !== '' && change === undefined ? (
        <DelayedSkeleton rows={6} />
      ) : (
        <Tabs
          activeKey={tab}
          onChange={(key) => setParams({ tab: key })}
          items={[
            {
              key: 'catalogue',
              label: t('rules.books.catalogue'),
              children: <CatalogueTab change={change} />,
            },
            {
              key: 'checklist',
              label: t('rules.books.checklists'),
              children: <ChecklistTab change={change} />,
            },
          ]}
        />
      )}
    </div>
  );
}
