/** Copies text; false when the browser refuses. The clipboard API exists on secure origins only. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await (navigator as Partial<Navigator>).clipboard?.writeText(text);
    if ('clipboard' in navigator) return true;
  } catch {
    // Refused by permission: the selection below may still be allowed.
  }
  const area = document.createElement('textarea');
  area.value = text;
  area.setAttribute('readonly', '');
  area.style.position = 'fixed';
  area.style.opacity = '0';
  document.body.append(area);
  area.select();
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way on a plain http origin
  const done = document.execCommand('copy');
  area.remove();
  return done;
}
