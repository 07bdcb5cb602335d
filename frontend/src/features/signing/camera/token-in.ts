import { paths } from '@/lib/paths';

/**
 * The token of a sign-in picture, which holds an address such as `https://training.example/sign?t=TOKEN`;
 * `null` for any other picture. The host does not count: the same system may have several names.
 */
export function tokenIn(text: string): string | null {
  if (!URL.canParse(text)) return null;
  const address = new URL(text);
  const token = address.pathname === paths.sign ? address.searchParams.get('t') : null;
  return token === '' ? null : token;
}
