import { Modal } from 'antd';
import { previewAddress } from '../../photo/address';

interface Props {
  readonly id: string;
  readonly name: string;
  readonly onClose: () => void;
}

/** A PDF in the browser's own reader, inside the page. */
export function PdfDialog({ id, name, onClose }: Props) {
  return (
    <Modal open onCancel={onClose} footer={null} title={name} width="min(960px, 96vw)">
      <iframe className="pdf-preview" src={previewAddress(id)} title={name} />
    </Modal>
  );
}
