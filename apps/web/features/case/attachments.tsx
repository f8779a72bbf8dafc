import { Button, Image } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { attachmentsOpen, type AttachmentInCaseView } from '../../api';
import { zhCn } from '../../i18n/zh-cn';
import { answerOf } from '../../transport/client';
import { problemOf } from '../../transport/problem';
import { useMessages } from '../../ui/messages';

const KB = 1_024;

type ProofName = keyof typeof zhCn.forms.proof;
const isProof = (purpose: string): purpose is ProofName => Object.hasOwn(zhCn.forms.proof, purpose);

/** Files of a case; pictures can be looked at, everything can be saved. */
export function Attachments({ files }: { readonly files: readonly AttachmentInCaseView[] }) {
  const { t } = useTranslation();
  if (files.length === 0) return <p className="hint">{t('caseFile.noAttachments')}</p>;
  return (
    <ul className="attachments">
      {files.map((file) => (
        <li key={file.id}>
          <Attachment file={file} />
        </li>
      ))}
    </ul>
  );
}

const content = (id: string): Promise<Blob> => answerOf(attachmentsOpen({ path: { id }, parseAs: 'blob' }));

/** The address of a file in this page, as long as somebody looks at it. */
function usePicture() {
  const [address, show] = useState<string>();
  useEffect(
    () => () => {
      if (address !== undefined) URL.revokeObjectURL(address);
    },
    [address],
  );
  return { address, show: (blob: Blob | undefined) => show(blob && URL.createObjectURL(blob)) };
}

function save(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

function Attachment({ file }: { readonly file: AttachmentInCaseView }) {
  const { t } = useTranslation();
  const message = useMessages();
  const { address, show } = usePicture();
  const { id, name, mime, size, purpose } = file;
  const read = (use: (blob: Blob) => void): void => {
    content(id).then(use, (error: unknown) => {
      const { detail, message: words } = problemOf(error, undefined);
      void message.error(detail ?? (words || t('problem.reading')));
    });
  };
  return (
    <>
      <span>{isProof(purpose) ? t(`forms.proof.${purpose}`) : purpose}</span>{' '}
      <span className="file-name">{name}</span>{' '}
      <span className="hint">{t('caseFile.size', { kb: Math.ceil(size / KB) })}</span>
      <span className="attachment-buttons">
        {mime.startsWith('image/') && (
          <Button onClick={() => read(show)} aria-label={t('caseFile.preview', { name })}>
            {t('caseFile.preview', { name: '' })}
          </Button>
        )}
        <Button
          onClick={() => read((blob) => save(blob, name))}
          aria-label={t('caseFile.download', { name })}
        >
          {t('caseFile.download', { name: '' })}
        </Button>
      </span>
      {address !== undefined && (
        <Image
          src={address}
          alt={name}
          style={{ display: 'none' }}
          preview={{ open: true, onOpenChange: (isOpen) => !isOpen && show(undefined) }}
        />
      )}
    </>
  );
}
