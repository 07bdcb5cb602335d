import { useEffect, useState } from 'react';

/**
 * Gives the focus back to what had it when the component came. Ant Design does so for overlays that close;
 * those that leave the page together with their route or their question have to do it themselves.
 */
export function useFocusReturn(): void {
  const [opener] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus({ preventScroll: true });
    },
    [opener],
  );
}
