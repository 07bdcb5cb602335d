import { App } from 'antd';
import { useCallback, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useBlocker } from 'react-router';

/** Asks before `leave` loses typed text; after a save nothing is lost, so it does not ask. */
export type UnsavedGuard = (leave: () => void, isSaved?: boolean) => void;

/**
 * Asks before typed text is lost: by closing the tab, by going to another address (back, a link), or by
 * whatever runs through the returned function.
 */
export function useUnsavedGuard(isDirty: boolean): UnsavedGuard {
  const { t } = useTranslation();
  const { modal } = App.useApp();
  const mayLeave = useRef(false);
  const blocker = useBlocker(
    ({ currentLocation: here, nextLocation: there }) =>
      isDirty && !mayLeave.current && (here.pathname !== there.pathname || here.search !== there.search),
  );

  useEffect(() => {
    if (!isDirty) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isDirty]);

  const confirm = useCallback(
    (onOk: () => void, onCancel?: () => void) =>
      modal.confirm({
        title: t('form.unsaved'),
        okText: t('form.leave'),
        cancelText: t('form.stay'),
        onOk,
        ...(onCancel !== undefined && { onCancel }),
      }),
    [modal, t],
  );

  useEffect(() => {
    if (blocker.state === 'blocked') confirm(blocker.proceed, blocker.reset);
  }, [blocker, confirm]);

  return useCallback<UnsavedGuard>(
    (leave, isSaved = false) => {
      const go = () => {
        mayLeave.current = true;
        leave();
      };
      if (isDirty && !isSaved) confirm(go);
      else go();
    },
    [isDirty, confirm],
  );
}
