/**
 * The nonce that this page's Content-Security-Policy demands of `<style>` elements made at run time; the
 * gateway writes a new one into every page.
 */
export function cspNonce(): string | undefined {
  const meta = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]');
  return meta?.nonce === '' ? undefined : meta?.nonce;
}
