// Without letters and digits that look alike, as it is read out or copied by hand.
const SIGNS = 'abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789';
const GROUPS = 4;
const GROUP_LENGTH = 4;

/** A random password in four groups, about 92 bits. */
export function suggestPassword(): string {
  return Array.from({ length: GROUPS }, () => Array.from({ length: GROUP_LENGTH }, sign).join('')).join('-');
}

function sign(): string {
  // What exceeds the largest multiple is drawn again, so that every sign is as likely as any other.
  const bound = 256 - (256 % SIGNS.length);
  let byte: number;
  do byte = crypto.getRandomValues(new Uint8Array(1))[0] ?? 255;
  while (byte >= bound);
  return SIGNS.charAt(byte % SIGNS.length);
}
