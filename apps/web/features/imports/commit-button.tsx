import { Button, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportView } from '../../api';
import { ProblemNotice } from '../../ui/problem-notice';
import { useCommit } from './use-import';

/** Says what will happen, then does it; asked twice it happens once. */
export function CommitButton({ view }: { readonly view: ImportView }) {
  const { t } = useTranslation();
  const commit = useCommit(view.id);
  const [isAsking, ask] = useState(false);
  const { importable, failed } = view.counts;
  return (
    <>
      <Button type="primary" disabled={importable === 0} onClick={() => ask(true)}>
        {importable === 0 ? t('imports.commit.nothing') : t('imports.commit.button', { rows: importable })}
      </Button>
      <Modal
        open={isAsking}
        title={t('imports.commit.title', { rows: importable })}
        okText={t('imports.commit.button', { rows: importable })}
        cancelText={t('app.cancel')}
        confirmLoading={commit.isPending}
        onCancel={() => ask(false)}
        onOk={() => commit.mutate()}
      >
        <ul>
          <li>{t('imports.commit.starts')}</li>
          <li>{t('imports.commit.history')}</li>
          {failed > 0 && <li>{t('imports.commit.failed', { rows: failed })}</li>}
          <li>{t('imports.commit.final')}</li>
        </ul>
        {commit.isError && <ProblemNotice error={commit.error} />}
      </Modal>
    </>
  );
}
