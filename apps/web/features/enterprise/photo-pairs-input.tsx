import { CameraOutlined, DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { type RefObject, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { thumbnailAddress } from '../../photo/address';
import { problemOf } from '../../transport/problem';
import { DigestMismatch, upload, type Uploaded } from '../act/fields/upload';
import { type PhotoPair, PURPOSES, type Side, SIDES, withPhoto } from './photo-pairs';

const PHOTOS = 'image/jpeg,image/png,image/webp';
const PAIRS_MAX = 20;

interface Props {
  readonly pairs: readonly PhotoPair[];
  readonly onChange: (change: (pairs: readonly PhotoPair[]) => readonly PhotoPair[]) => void;
}

/** Photos side by side: the same place before and after. Each photo is stored as soon as it is chosen. */
export function PhotoPairsInput({ pairs, onChange }: Props) {
  const { t } = useTranslation();
  return (
    <div className="photo-pairs">
      {pairs.map((pair, index) => (
        // A pair has no name but its place in the row.
        <fieldset key={index} className="photo-pair">
          <legend>{t('enterprise.photo.pair', { number: index + 1 })}</legend>
          {SIDES.map((side) => (
            <PhotoSlot
              key={side}
              side={side}
              number={index + 1}
              photo={pair[side]}
              onPhoto={(photo) => onChange((now) => withPhoto(now, index, side, photo))}
            />
          ))}
        </fieldset>
      ))}
      {pairs.length < PAIRS_MAX && (
        <Button type="dashed" icon={<PlusOutlined />} onClick={() => onChange((now) => [...now, {}])}>
          {t('enterprise.photo.more')}
        </Button>
      )}
    </div>
  );
}

interface SlotProps {
  readonly side: Side;
  readonly number: number;
  readonly photo: Uploaded | undefined;
  readonly onPhoto: (photo: Uploaded | undefined) => void;
}

function PhotoSlot({ side, number, photo, onPhoto }: SlotProps) {
  const { t } = useTranslation();
  const picker = useRef<HTMLInputElement>(null);
  const { take, isBusy, fault } = usePhoto(side, onPhoto);
  const name = t(`enterprise.photo.${side}`);
  return (
    <div className="photo-slot">
      <PhotoPicker picker={picker} side={side} number={number} onFile={(file) => void take(file)} />
      <span className="photo-name">{name}</span>
      {photo && <img src={thumbnailAddress(photo.attachmentId)} alt={`${name} ${photo.name}`} />}
      <span className="photo-buttons">
        <Button
          icon={<CameraOutlined />}
          loading={isBusy}
          aria-label={t(photo ? 'enterprise.photo.replace' : 'enterprise.photo.take', { name, number })}
          onClick={() => picker.current?.click()}
        >
          {t(photo ? 'enterprise.photo.other' : 'forms.file.photo')}
        </Button>
        {photo && (
          <Button
            icon={<DeleteOutlined />}
            aria-label={t('forms.file.remove', { name: photo.name })}
            onClick={() => onPhoto(undefined)}
          />
        )}
      </span>
      <span role="status" className="fault">
        {fault}
      </span>
    </div>
  );
}

interface PickerProps extends Pick<SlotProps, 'side' | 'number'> {
  readonly picker: RefObject<HTMLInputElement | null>;
  readonly onFile: (file: File) => void;
}

function PhotoPicker({ picker, side, number, onFile }: PickerProps) {
  const { t } = useTranslation();
  return (
    <input
      ref={picker}
      type="file"
      style={{ display: 'none' }}
      aria-label={t('enterprise.photo.take', { name: t(`enterprise.photo.${side}`), number })}
      accept={PHOTOS}
      data-photo={`${side}-${number}`}
      onChange={({ target }) => {
        const [file] = target.files ?? [];
        target.value = '';
        if (file) onFile(file);
      }}
    />
  );
}

/** Stores a chosen photo; one that could not be stored says so and may be chosen again. */
function usePhoto(side: Side, onPhoto: (photo: Uploaded) => void) {
  const { t } = useTranslation();
  const [isBusy, setBusy] = useState(false);
  const [fault, setFault] = useState<string>();
  const take = async (file: File): Promise<void> => {
    setBusy(true);
    setFault(undefined);
    try {
      onPhoto(await upload(file, PURPOSES[side]));
    } catch (error) {
      const { detail, message } = problemOf(error, undefined);
      setFault(
        error instanceof DigestMismatch
          ? t('forms.file.changed', { name: file.name })
          : t('forms.file.failed', { name: file.name, reason: detail ?? (message || t('problem.offline')) }),
      );
    } finally {
      setBusy(false);
    }
  };
  return { take, isBusy, fault };
}
