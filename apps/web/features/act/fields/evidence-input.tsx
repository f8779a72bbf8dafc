import { CameraOutlined, CloseOutlined, PaperClipOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../../../transport/problem';
import type { Proof } from '../act-needs';
import type { FieldValue } from './field-value';
import { DigestMismatch, upload, type Uploaded } from './upload';

const ACCEPT = {
  photo: 'image/jpeg,image/png,image/webp',
  any: 'image/jpeg,image/png,image/webp,application/pdf,.docx,.xlsx',
} as const;

interface Sending {
  readonly busy: readonly string[];
  readonly faults: readonly string[];
}

const IDLE: Sending = { busy: [], faults: [] };

/** Sends chosen files one after the other and hands on those that have arrived. */
function useSending(purpose: string, add: (file: Uploaded) => void) {
  const { t } = useTranslation();
  const [sending, tell] = useState(IDLE);
  const faultOf = (file: File, error: unknown): string => {
    if (error instanceof DigestMismatch) return t('forms.file.changed', { name: file.name });
    const { detail, message } = problemOf(error, undefined);
    return t('forms.file.failed', { name: file.name, reason: detail ?? (message || t('problem.offline')) });
  };
  const send = async (files: readonly File[]): Promise<void> => {
    tell({ busy: files.map(({ name }) => name), faults: [] });
    for (const file of files) {
      try {
        add(await upload(file, purpose));
      } catch (error) {
        tell(({ busy, faults }) => ({ busy, faults: [...faults, faultOf(file, error)] }));
      }
      tell(({ busy, faults }) => ({ busy: busy.slice(1), faults }));
    }
  };
  return { ...sending, send };
}

/** The files as they are now, also for an upload that began some files ago. */
function useLatest(value: readonly Uploaded[], onChange: FieldValue<readonly Uploaded[]>['onChange']) {
  const files = useRef(value);
  files.current = value;
  const change = (next: readonly Uploaded[]): void => {
    files.current = next;
    onChange?.(next);
  };
  return { files, change };
}

/** Photos or documents that prove what the act says; each is stored at once and shown as evidence with the act. */
export function EvidenceInput({
  id,
  value,
  onChange,
  proof,
}: FieldValue<readonly Uploaded[]> & { readonly proof: Proof }) {
  const { t } = useTranslation();
  const picker = useRef<HTMLInputElement>(null);
  const { files, change } = useLatest(value ?? [], onChange);
  const isPhoto = proof.accept === 'photo';
  const words = t(isPhoto ? 'forms.file.photo' : 'forms.file.add');
  const { busy, faults, send } = useSending(proof.purpose, (file) => change([...files.current, file]));
  return (
    <div className="evidence">
      <input
        ref={picker}
        type="file"
        multiple
        style={{ display: 'none' }}
        aria-label={words}
        accept={ACCEPT[proof.accept]}
        onChange={({ target }) => {
          void send([...(target.files ?? [])]);
          target.value = '';
        }}
      />
      <Button
        {...(id === undefined ? {} : { id })}
        icon={isPhoto ? <CameraOutlined /> : <PaperClipOutlined />}
        onClick={() => picker.current?.click()}
      >
        {words}
      </Button>
      {!isPhoto && <span className="hint">{t('forms.file.kinds')}</span>}
      <Files files={value ?? []} onRemove={(gone) => change(files.current.filter((one) => one !== gone))} />
      <SendingSign busy={busy} faults={faults} />
    </div>
  );
}

function SendingSign({ busy, faults }: Sending) {
  const { t } = useTranslation();
  const [name] = busy;
  return (
    <div role="status">
      {name !== undefined && <p>{t('forms.file.uploading', { name })}</p>}
      {faults.map((fault) => (
        <p key={fault} className="fault">
          {fault}
        </p>
      ))}
    </div>
  );
}

interface FilesProps {
  readonly files: readonly Uploaded[];
  readonly onRemove: (file: Uploaded) => void;
}

function Files({ files, onRemove }: FilesProps) {
  const { t } = useTranslation();
  return (
    <ul className="files">
      {files.map((file) => (
        <li key={file.attachmentId}>
          <span>{file.name}</span>
          <Button
            type="text"
            icon={<CloseOutlined />}
            aria-label={t('forms.file.remove', { name: file.name })}
            onClick={() => onRemove(file)}
          />
        </li>
      ))}
    </ul>
  );
}
