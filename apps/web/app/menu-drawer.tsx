import { Drawer } from 'antd';
import { useTranslation } from 'react-i18next';
import { MainMenu } from './main-menu';

const WIDTH = 280;

interface Props {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** The main menu of a phone. */
export function MenuDrawer({ isOpen, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <Drawer open={isOpen} onClose={onClose} placement="left" size={WIDTH} title={t('app.menu.title')}>
      <MainMenu onChoose={onClose} />
    </Drawer>
  );
}
