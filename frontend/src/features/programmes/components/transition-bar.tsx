import { App, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Versioned } from '@/api/client';
import { ReasonDialog } from '@/components/form/reason-dialog';
import { StaleAlert } from '@/components/form/stale-alert';

import { useTransition } from '../api/mutations';
import { knownTransitions, type Programme, type Transition } from '../api/types';

import styles from './transition-bar.module.css';

const NEEDS_REASON: ReadonlySet<Transition> = new Set(['return', 'cancel']);
/** Nothing leads back from these, so they are asked about first. */
const IS_FINAL: ReadonlySet<Transition> = new Set(['complete', 'start']);

/** The steps that this person may take now, as the service says. */
export function TransitionBar({ programme: { value, etag } }: { programme: Versioned<Programme> }) {
  const { t } = useTranslation(['programmes', 'common']);
  const { message, modal } = App.useApp();
  const [asked, setAsked] = useState<Transition | null>(null);
  const step = useTransition();
  const offered = knownTransitions(value.own_transitions);

  const take = async (transition: Transition, reason?: string) => {
    const done = await step
      .mutateAsync({ id: value.id, etag, transition, ...(reason !== undefined && { reason }) })
      .catch(() => null);
    if (done === null) return;
    setAsked(null);
    void message.success(t(`transition.${transition}.done`, { title: done.title }));
  };
  const begin = (transition: Transition) => {
    step.reset();
    if (NEEDS_REASON.has(transition)) setAsked(transition);
    else if (IS_FINAL.has(transition)) {
      void modal.confirm({
        title: t(`transition.${transition}.ask`),
        content: t(`transition.${transition}.explain`),
        okText: t(`transition.${transition}.name`),
        cancelText: t('common:action.cancel'),
        onOk: () => take(transition),
      });
    } else void take(transition);
  };

  return (
    <>
      {asked === null && <StaleAlert error={step.error} />}
      <div className={styles.bar}>
        {offered.map((transition, index) => (
          <Button
            key={transition}
            type={index === 0 && transition !== 'cancel' ? 'primary' : 'default'}
            danger={transition === 'cancel'}
            disabled={step.isPending}
            loading={step.isPending && step.variables.transition === transition}
            onClick={() => begin(transition)}
          >
            {t(`transition.${transition}.name`)}
          </Button>
        ))}
        {value.state === 'submitted' && !offered.includes('approve') && (
          <span className={styles.waiting}>{t('waiting')}</span>
        )}
      </div>
      {asked !== null && (
        <ReasonDialog
          title={t(`transition.${asked}.ask`)}
          explain={t(`transition.${asked}.explain`)}
          submit={t(`transition.${asked}.name`)}
          danger={asked === 'cancel'}
          isSaving={step.isPending}
          error={step.error}
          onSubmit={(reason) => take(asked, reason)}
          onCancel={() => setAsked(null)}
        />
      )}
    </>
  );
}
