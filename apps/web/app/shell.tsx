import { Layout } from 'antd';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Route, Routes } from 'react-router';
import { useMay, useMe } from '../features/sign-in';
import { UnsentSign } from '../features/visit-capture';
import { useLive } from '../live/use-live';
import { expertOf } from '../transport/who';
import { DelayedSkeleton } from '../ui/delayed-skeleton';
import { usePhone } from '../ui/use-phone';
import { Broken } from './broken';
import { ROUTES } from './features';
import { HeaderBar } from './header-bar';
import { Home } from './home';
import { NotFound } from './not-found';
import { SideBar } from './side-bar';

const MAIN = 'main';

/** What stands around every page: way to the content, menu, header. */
export function Shell() {
  const { t } = useTranslation();
  const isPhone = usePhone();
  const [isMenuOpen, openMenu] = useState(false);
  useLive(useMay('event.stream'));
  return (
    <Layout className="shell">
      <a className="skip-link" href={`#${MAIN}`}>
        {t('app.skip')}
      </a>
      <HeaderBar {...(isPhone ? { onMenu: () => openMenu(true) } : {})} />
      <Unsent />
      <Layout>
        <SideBar isDrawer={isPhone} isOpen={isMenuOpen} onClose={() => openMenu(false)} />
        <Layout.Content id={MAIN} tabIndex={-1} role="main" className="content">
          <Pages />
        </Layout.Content>
      </Layout>
    </Layout>
  );
}

/** An expert always sees what their device still holds; nobody else holds anything. */
function Unsent() {
  const who = expertOf(useMe());
  if (who === undefined) return null;
  return (
    <Suspense>
      <UnsentSign personId={who.personId} isSignedIn />
    </Suspense>
  );
}

function Pages() {
  return (
    <Broken>
      <Suspense fallback={<DelayedSkeleton />}>
        <Routes>
          <Route path="/" element={<Home />} />
          <Route path="/sign-in" element={<Home />} />
          {ROUTES.map(({ path, page: Page }) => (
            <Route key={path} path={path} element={<Page />} />
          ))}
          <Route path="*" element={<NotFound />} />
        </Routes>
      </Suspense>
    </Broken>
  );
}
