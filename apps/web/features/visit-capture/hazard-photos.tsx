import { CameraOutlined, DeleteOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { shrunk } from '../../photo/shrink';
import { uuid } from '../../transport/uuid';
import { minuteOf } from '../../ui/time';
import { addPhoto, dropPhoto, placePhoto } from './capture';
import { type HazardDraft, isOpen, type PhotoDraft, type PhotoPurpose, type VisitDraft } from './draft';
import { placeNow } from './place-now';

const PHOTOS = 'image/jpeg,image/png,image/webp';

interface Props {
  readonly visit: VisitDraft;
  readonly hazard: HazardDraft;
  readonly number: number;
  readonly photos: readonly PhotoDraft[];
}

/** Photos of a hazard; those after it only where it was mended on the spot. */
export function HazardPhotos(props: Props) {
  const { hazard } = props;
  return (
    <div className="capture-sides">
      <Side {...props} purpose="photoBefore" />
      {hazard.fixedOnSite && <Side {...props} purpose="photoAfter" />}
    </div>
  );
}

/** Made smaller, with its time and place, and on the device before it is shown. */
async function take(file: File, about: Pick<PhotoDraft, 'visitId' | 'hazardId' | 'purpose'>): Promise<void> {
  const takenAt = Date.now();
  const { file: small, declared } = await shrunk(file);
  const photo: PhotoDraft = {
    ...about,
    id: uuid(),
    name: small.name,
    blob: small,
    takenAt,
    declared: { takenAt: new Date(takenAt).toISOString(), ...declared },
  };
  await addPhoto(photo);
  if (declared.latitude !== undefined) return;
  // The picture is safe already; where it was taken follows when the device knows.
  await placePhoto(photo.id, { ...photo.declared, ...(await placeNow()) });
}

function Side({ visit, hazard, number, photos, purpose }: Props & { readonly purpose: PhotoPurpose }) {
  const { t } = useTranslation();
  const words = t(`capture.photo.${purpose}`);
  const about = { visitId: visit.id, hazardId: hazard.id, purpose };
  return (
    <div className="capture-side">
      <Camera
        words={words}
        name={t('capture.photo.take', { words, number })}
        onFile={(file) => void take(file, about)}
      />
      <ul className="plain capture-photos">
        {photos
          .filter((photo) => photo.purpose === purpose)
          .map((photo) => (
            <li key={photo.id}>
              <Picture photo={photo} words={words} />
              <Button
                icon={<DeleteOutlined />}
                disabled={!isOpen(visit)}
                aria-label={t('capture.photo.remove', { name: photo.name })}
                onClick={() => void dropPhoto(photo.id)}
              />
            </li>
          ))}
      </ul>
    </div>
  );
}

interface CameraProps {
  readonly words: string;
  readonly name: string;
  readonly onFile: (file: File) => void;
}

function Camera({ words, name, onFile }: CameraProps) {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={picker}
        type="file"
        hidden
        accept={PHOTOS}
        capture="environment"
        aria-label={name}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          target.value = '';
          if (file) onFile(file);
        }}
      />
      <Button icon={<CameraOutlined />} onClick={() => picker.current?.click()} aria-label={name}>
        {words}
      </Button>
    </>
  );
}

function Picture({ photo, words }: { readonly photo: PhotoDraft; readonly words: string }) {
  const { blob, takenAt } = photo;
  const [address, show] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(blob);
    show(made);
    return () => URL.revokeObjectURL(made);
  }, [blob]);
  return (
    <figure>
      {address !== undefined && <img src={address} alt={`${words} ${photo.name}`} />}
      <figcaption className="hint">{minuteOf(takenAt)}</figcaption>
    </figure>
  );
}
