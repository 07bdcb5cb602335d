import { ConfigProvider } from 'antd';
import type { Locale } from 'antd/es/locale';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Language } from '@/i18n/language';
import { cspNonce } from '@/lib/csp-nonce';
import { antdTheme } from '@/theme/antd-theme';
import { useThemeMode } from '@/theme/theme-choice';

const nonce = cspNonce();
const csp = nonce === undefined ? {} : { nonce };

const locales: Record<Language, () => Promise<{ default: Locale }>> = {
  'zh-CN': () => import('antd/es/locale/zh_CN'),
  en: () => import('antd/es/locale/en_US'),
};

/** Ant Design's theme and words. Its locale comes after the first paint: no first page needs it. */
export function AntdProvider({ children }: { children: ReactNode }) {
  const { i18n } = useTranslation();
  const mode = useThemeMode();
  const [locale, setLocale] = useState<Locale | null>(null);
  const language = i18n.language as Language;

  useEffect(() => {
    let isCurrent = true;
    void locales[language]().then((module) => isCurrent && setLocale(module.default));
    return () => {
      isCurrent = false;
    };
  }, [language]);

  return (
    <ConfigProvider
      theme={antdTheme(mode)}
      csp={csp}
      {...(locale === null ? {} : { locale })}
      button={{ autoInsertSpace: false }}
      wave={{ disabled: true }}
    >
      {children}
    </ConfigProvider>
  );
}
