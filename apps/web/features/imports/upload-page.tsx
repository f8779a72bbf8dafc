import { InboxOutlined } from '@ant-design/icons';
import { Result, Upload } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { ProblemNotice } from '../../ui/problem-notice';
import { useMay } from '../sign-in';
import { ImportSteps } from './import-steps';
import { useUpload } from './use-import';
import './imports.css';
import './words';

const ACCEPTED = '.xlsx,.csv';

/** The first step: a file is chosen and read; nothing is registered by that. */
export function UploadPage() {
  const { t } = useTranslation();
  return useMay('import.run') ? (
    <ChooseFile />
  ) : (
    <Result status="403" title={<h1>{t('imports.noRight')}</h1>} />
  );
}

function ChooseFile() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const upload = useUpload();
  const take = (file: File): void =>
    upload.mutate(file, { onSuccess: ({ id }) => void navigate(`/imports/${encodeURIComponent(id)}`) });
  return (
    <div className="page imports">
      <h1>{t('imports.title')}</h1>
      <ImportSteps current="file" />
      {upload.isError && <ProblemNotice error={upload.error} />}
      <Upload.Dragger
        accept={ACCEPTED}
        maxCount={1}
        showUploadList={false}
        disabled={upload.isPending}
        beforeUpload={(file) => {
          take(file);
          return false;
        }}
      >
        <p className="imports-sign" aria-hidden="true">
          <InboxOutlined />
        </p>
        <p className="imports-ask">
          {upload.isPending ? t('imports.file.reading') : t('imports.file.choose')}
        </p>
        <p className="hint">{t('imports.file.kinds')}</p>
      </Upload.Dragger>
      <ul className="imports-promise">
        <li>{t('imports.file.promiseDry')}</li>
        <li>{t('imports.file.promiseColumns')}</li>
        <li>{t('imports.file.promiseTwice')}</li>
      </ul>
    </div>
  );
}
