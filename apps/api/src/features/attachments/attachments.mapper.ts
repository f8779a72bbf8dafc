import type { AttachmentView, CaptureView } from '#persistence';
import type { AttachmentBody, AttachmentUploadView } from './dto/attachment.dto';

export const attachmentView = ({
  id,
  sha256,
  size,
  mime,
  name,
  purpose,
  capture,
  createdAt,
}: AttachmentView): AttachmentUploadView => ({
  ...{ id, sha256, size, mime, name, purpose },
  ...(capture === undefined ? {} : { capture }),
  createdAt,
});

/** What the sender says of the capture; nothing when it says nothing. A place needs both numbers. */
export function declaredCapture(body: AttachmentBody): CaptureView | undefined {
  const { takenAt, latitude, longitude, device } = body;
  const hasPlace = latitude !== undefined && longitude !== undefined;
  if (takenAt === undefined && !hasPlace && device === undefined) return undefined;
  return {
    source: 'declared',
    ...(takenAt === undefined ? {} : { takenAt: new Date(takenAt).toISOString() }),
    ...(hasPlace ? { latitude, longitude } : {}),
    ...(device === undefined ? {} : { device }),
  };
}
