import { App, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { ReasonDialog } from '@/components/form/reason-dialog';

import { useStep } from '../api/mutations';
import { type Institution, type Step, STEPS } from '../api/types';

import styles from './institution.module.css';

/** The steps that leave an institution's standing, each for a stated reason. */
export function StandingBar({ institution }: { institution: Institution }) {
  const { t } = useTranslation('institutions');
  const { message } = App.useApp();
  const [asked, setAsked] = useState<Step | null>(null);
  const take = useStep();
  const submit = async (step: Step, reason: string) => {
    // What went wrong is told in the dialog.
    const done = await take.mutateAsync({ institution, step, reason }).catch(() => null);
    if (done === null) return;
    void message.success(t(`step.${step}.done`));
    setAsked(null);
  };
  const begin = (step: Step) => {
    take.reset();
    setAsked(step);
  };
  return (
    <div className={styles.row}>
      {STEPS.filter((step) => institution.transitions.includes(step)).map((step) => (
        <Button key={step} danger={step === 'exclude'} onClick={() => begin(step)}>
          {t(`step.${step}.name`)}
        </Button>
      ))}
      {asked !== null && (
        <ReasonDialog
          title={t(`step.${asked}.title`, { name: institution.organisation.name })}
          explain={t(`step.${asked}.explain`)}
          submit={t(`step.${asked}.name`)}
          danger={asked !== 'reinstate'}
          isSaving={take.isPending}
          error={take.error}
          onSubmit={(reason) => submit(asked, reason)}
          onCancel={() => setAsked(null)}
        />
      )}
    </div>
  );
}
