import type { FindLoader, MessageLoader } from '@/i18n/create-i18n';

// Shared namespaces stand in src/i18n/<namespace>/, a feature's own in src/features/<namespace>/i18n/.
const loaders: Record<string, MessageLoader> = {
  ...import.meta.glob<{ default: object }>('../i18n/*/{zh-cn,en}.ts'),
  ...import.meta.glob<{ default: object }>('../features/*/i18n/{zh-cn,en}.ts'),
};

export const findMessages: FindLoader = (namespace, language) => {
  const file = `${language.toLowerCase()}.ts`;
  return loaders[`../features/${namespace}/i18n/${file}`] ?? loaders[`../i18n/${namespace}/${file}`];
};
