import type { CustomTypeOptions, i18n } from 'i18next';

type Namespace = Exclude<keyof CustomTypeOptions['resources'], 'common' | 'problems'>;
type LoadModule = () => Promise<{ Component: React.ComponentType }>;

/** Makes the `lazy` of a route: the page is loaded when first visited, together with its messages. */
export type Page = (
  namespace: Namespace | readonly Namespace[],
  load: LoadModule,
) => () => Promise<{ Component: React.ComponentType }>;

export const pagesWith =
  (translator: i18n): Page =>
  (namespace, load) =>
  async () => {
    const [module] = await Promise.all([load(), translator.loadNamespaces(namespace)]);
    return { Component: module.Component };
  };
