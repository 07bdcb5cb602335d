import i18next, { type i18n, type ReadCallback } from 'i18next';
import { initReactI18next } from 'react-i18next';

import commonChinese from './common/zh-cn';
import { adoptLanguage, currentLanguage, DEFAULT_LANGUAGE, type Language, LANGUAGES } from './language';
import problemsChinese from './problems/zh-cn';

export type MessageLoader = () => Promise<{ default: object }>;

/** Finds the loader of a namespace's messages; `undefined` when there is none. */
export type FindLoader = (namespace: string, language: Language) => MessageLoader | undefined;

/**
 * The translator. Shared Chinese messages come with the first download; every other namespace and
 * language is fetched when first needed.
 */
export async function createI18n(findLoader: FindLoader): Promise<i18n> {
  const instance = i18next.createInstance();
  await instance
    .use(initReactI18next)
    .use({
      type: 'backend' as const,
      read: (language: string, namespace: string, done: ReadCallback) => {
        const load = findLoader(namespace, language as Language);
        if (load === undefined) {
          done(new Error(`no messages for ${namespace} in ${language}`), false);
          return;
        }
        load().then(
          (module) => done(null, module.default as Record<string, string>),
          (error: unknown) => done(error as Error, false),
        );
      },
    })
    .init({
      lng: currentLanguage(),
      fallbackLng: DEFAULT_LANGUAGE,
      supportedLngs: LANGUAGES,
      load: 'currentOnly',
      ns: ['common', 'problems'],
      defaultNS: 'common',
      partialBundledLanguages: true,
      resources: { [DEFAULT_LANGUAGE]: { common: commonChinese, problems: problemsChinese } },
      interpolation: { escapeValue: false }, // React escapes
    });
  adoptLanguage(instance.language as Language);
  instance.on('languageChanged', (language) => adoptLanguage(language as Language));
  return instance;
}
