import type { AttachmentView } from '#persistence';
import type { AttachmentUploadView } from './dto/attachment.dto';

export const attachmentView = ({
  id,
  sha256,
  size,
  mime,
  name,
  purpose,
  createdAt,
}: AttachmentView): AttachmentUploadView => ({ id, sha256, size, mime, name, purpose, createdAt });
