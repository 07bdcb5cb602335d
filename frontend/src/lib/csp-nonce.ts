/**
 * The nonce that this page's Content-Security-Policy demands of `<style>` elements made at run time; the
 * gateway writes a new one into every page.
 */
export function cspNonce(): string | undefined {
  const meta = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]');
  return meta?.nonce === '' ? undefined : meta?.nonce;
}

/**
 * Gives the nonce to every `<style>` that scripts of this page make from now on. Ant Design passes its own
 * along, but the helpers below it (scroll lock, measuring) and Swagger UI have no way to be told. Scripts
 * gain nothing by it: they are ours already, and styles that come as markup stay refused.
 */
export function nonceForStyles(): void {
  const nonce = cspNonce();
  if (nonce === undefined) return;
  /* eslint-disable @typescript-eslint/no-deprecated -- only its overload for unknown names is */
  const create = document.createElement.bind(document);
  document.createElement = (name: string, options?: ElementCreationOptions): HTMLElement => {
    const element = create(name, options);
    if (element instanceof HTMLStyleElement) element.nonce = nonce;
    return element;
  };
}
