import { Button } from 'antd';
import { Component, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  readonly children: ReactNode;
}

/** Stands in for a page that threw; without it the screen would go white. */
export class Broken extends Component<Props, { readonly isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError(): { readonly isBroken: boolean } {
    return { isBroken: true };
  }

  override render(): ReactNode {
    return this.state.isBroken ? <BrokenPage /> : this.props.children;
  }
}

function BrokenPage() {
  const { t } = useTranslation();
  return (
    <div className="page" role="alert">
      <h1>{t('app.broken.title')}</h1>
      <p>{t('app.broken.say')}</p>
      <Button onClick={() => window.location.reload()}>{t('app.broken.again')}</Button>
    </div>
  );
}
