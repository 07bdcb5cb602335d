import { App } from 'antd';
import { useCallback, useEffect } from 'react';
import { useTranslation } from 'react-i18next';

/** Asks before typed text is lost: by closing the tab, or by whatever runs through the returned function. */
export function useUnsavedGuard(isDirty: boolean): (leave: () => void) => void {
  const { t } = useTranslation();
  const { modal } = App.useApp();

  useEffect(() => {
    if (!isDirty) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isDirty]);

  return useCallback(
    (leave) => {
      if (!isDirty) {
        leave();
        return;
      }
      void modal.confirm({
        title: t('form.unsaved'),
        okText: t('form.leave'),
        cancelText: t('form.stay'),
        onOk: leave,
      });
    },
    [isDirty, modal, t],
  );
}
