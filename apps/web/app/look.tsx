import { ConfigProvider } from 'antd';
import type { Locale } from 'antd/es/locale';
import zhCN from 'antd/locale/zh_CN';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import { type ReactNode, useEffect, useState } from 'react';
import { type Language, speak } from '../i18n';
import { MessagesProvider } from '../ui/messages';
import { themeFor } from '../ui/theme';
import { usePhone } from '../ui/use-phone';
import { usePreference } from './preferences';

/** What the components of antd say by themselves; English is not in the first load. */
function useLocale(language: Language): Locale {
  const [english, setEnglish] = useState<Locale>();
  useEffect(() => {
    void speak(language);
    dayjs.locale(language === 'en' ? 'en' : 'zh-cn');
    if (language === 'en') void import('antd/locale/en_US').then((loaded) => setEnglish(loaded.default));
  }, [language]);
  return language === 'en' && english ? english : zhCN;
}

/** Theme, size and language of whoever sits here. */
export function Look({ children }: { readonly children: ReactNode }) {
  const { language, theme, size } = usePreference();
  const isPhone = usePhone();
  const locale = useLocale(language);
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme;
    document.documentElement.dataset['size'] = size;
  }, [theme, size]);
  return (
    <ConfigProvider
      locale={locale}
      theme={themeFor(theme, size, isPhone)}
      button={{ autoInsertSpace: false }}
      {...(size === 'large' ? { componentSize: 'large' as const } : {})}
    >
      <MessagesProvider>{children}</MessagesProvider>
    </ConfigProvider>
  );
}
