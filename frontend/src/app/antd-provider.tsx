import { ConfigProvider } from 'antd';
import type { Locale } from 'antd/es/locale';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Language } from '@/i18n/language';
import { cspNonce } from '@/lib/csp-nonce';
import { useReducedMotion } from '@/lib/use-media-query';
import { antdTheme } from '@/theme/antd-theme';
import { useThemeMode } from '@/theme/theme-choice';

const nonce = cspNonce();
const csp = nonce === undefined ? {} : { nonce };

const locales: Record<Language, () => Promise<{ default: Locale }>> = {
  'zh-CN': () => import('antd/es/locale/zh_CN'),
  en: () => import('antd/es/locale/en_US'),
};

// Ant Design would build the whole page anew, and with it lose what was typed, when it had no locale at first.
const NO_WORDS_YET: Locale = { locale: '' };

/** Ant Design's theme and words. Its locale comes after the first paint: no first page needs it. */
export function AntdProvider({ children }: { children: ReactNode }) {
  const { i18n } = useTranslation();
  const mode = useThemeMode();
  const isStill = useReducedMotion();
  const [locale, setLocale] = useState(NO_WORDS_YET);
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
      theme={antdTheme(mode, isStill)}
      csp={csp}
      locale={locale}
      button={{ autoInsertSpace: false }}
      wave={{ disabled: true }}
    >
      {children}
    </ConfigProvider>
  );
}
