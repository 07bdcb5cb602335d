import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { Can } from '@/lib/access/can';

import type { Expert, ExpertStep } from '../api/types';

import styles from './experts.module.css';
import { StepDialog } from './step-dialog';

/** The steps that the state of an expert allows. */
export function StepBar({ expert }: { expert: Expert }) {
  const { t } = useTranslation('experts');
  const [step, setStep] = useState<ExpertStep | null>(null);
  return (
    <Can permission="expert:review">
      <div className={styles.steps}>
        {expert.legal_steps.map((each, index) => (
          <Button key={each} type={index === 0 ? 'primary' : 'default'} onClick={() => setStep(each)}>
            {t(`step.${each}`)}
          </Button>
        ))}
      </div>
      {step !== null && <StepDialog expert={expert} step={step} onDone={() => setStep(null)} />}
    </Can>
  );
}
