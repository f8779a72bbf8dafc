import { Button, Image } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { attachmentsOpen, type AttachmentInCaseView } from '../../api';
import { zhCn } from '../../i18n/zh-cn';
import { previewAddress, thumbnailAddress } from '../../photo/address';
import { answerOf } from '../../transport/client';
import { problemOf } from '../../transport/problem';
import { Facts } from '../../ui/facts';
import { useMessages } from '../../ui/messages';
import { minuteOf } from '../../ui/time';
import './attachments.css';

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

const PDF = 'application/pdf';

const content = (id: string): Promise<Blob> => answerOf(attachmentsOpen({ path: { id }, parseAs: 'blob' }));

function save(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** Saves a file on the reader's machine, or says why it cannot be read. */
function useDownload({ id, name }: AttachmentInCaseView): () => void {
  const { t } = useTranslation();
  const message = useMessages();
  return () =>
    void content(id).then(
      (blob) => save(blob, name),
      (error: unknown) => {
        const { detail, message: words } = problemOf(error, undefined);
        void message.error(detail ?? (words || t('problem.reading')));
      },
    );
}

function Attachment({ file }: { readonly file: AttachmentInCaseView }) {
  const { t } = useTranslation();
  const download = useDownload(file);
  const { id, name, mime, size, purpose } = file;
  return (
    <>
      {mime.startsWith('image/') && (
        <Image
          className="attachment-picture"
          src={thumbnailAddress(id)}
          alt={name}
          loading="lazy"
          preview={{ src: previewAddress(id) }}
        />
      )}
      <span>{isProof(purpose) ? t(`forms.proof.${purpose}`) : purpose}</span>{' '}
      <span className="file-name">{name}</span>{' '}
      <span className="hint">{t('caseFile.size', { kb: Math.ceil(size / KB) })}</span>
      <Capture file={file} />
      <span className="attachment-buttons">
        {mime === PDF && <PdfPreview id={id} name={name} />}
        <Button onClick={download} aria-label={t('caseFile.download', { name })}>
          {t('caseFile.download', { name: '' })}
        </Button>
      </span>
    </>
  );
}

/** When, where and with what the file was captured, and whether it says so itself; with the digest it is known by. */
function Capture({ file: { capture, uploadedAt, sha256 } }: { readonly file: AttachmentInCaseView }) {
  const { t } = useTranslation();
  const place =
    capture?.latitude === undefined || capture.longitude === undefined
      ? undefined
      : `${capture.latitude.toFixed(5)}, ${capture.longitude.toFixed(5)}`;
  return (
    <details className="fold">
      <summary>
        {capture?.takenAt === undefined
          ? t('caseFile.uploaded', { time: minuteOf(uploadedAt) })
          : t('caseFile.taken', { time: minuteOf(capture.takenAt) })}
      </summary>
      <Facts
        rows={[
          [t('caseFile.captureSource'), capture && t(`caseFile.captureSourceIs.${capture.source}`)],
          [t('caseFile.takenAt'), capture?.takenAt && minuteOf(capture.takenAt)],
          [t('caseFile.takenPlace'), place],
          [t('caseFile.device'), capture?.device],
          [t('caseFile.uploadedAt'), minuteOf(uploadedAt)],
          [t('caseFile.digest'), sha256],
        ]}
      />
    </details>
  );
}

const PdfDialog = lazy(() => import('./pdf-dialog').then((file) => ({ default: file.PdfDialog })));

function PdfPreview({ id, name }: { readonly id: string; readonly name: string }) {
  const { t } = useTranslation();
  const [isOpen, open] = useState(false);
  return (
    <>
      <Button onClick={() => open(true)} aria-label={t('caseFile.preview', { name })}>
        {t('caseFile.preview', { name: '' })}
      </Button>
      {isOpen && (
        <Suspense>
          <PdfDialog id={id} name={name} onClose={() => open(false)} />
        </Suspense>
      )}
    </>
  );
}
