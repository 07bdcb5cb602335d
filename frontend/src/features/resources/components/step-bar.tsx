import { App, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { ReasonDialog } from '@/components/form/reason-dialog';
import { LinkButton } from '@/components/ui/link-button';
import { ProblemAlert } from '@/components/ui/problem-alert';
import { Section } from '@/components/ui/section';
import { useCan } from '@/lib/access/can';
import { paths } from '@/lib/paths';

import {
  PLAIN_STEPS,
  type PlainStep,
  REASONED_STEPS,
  type ReasonedStep,
  type ResourceDetail,
  useReasonedStep,
  useStep,
} from '../api/resources';

import styles from './resources.module.css';

const BY_AUTHORS: readonly string[] = ['submit', 'recall', 'revise', 'recommend', 'discard'];

/** What can be done with the resource now. */
export function StepBar({ resource }: { resource: ResourceDetail }) {
  const { t } = useTranslation('resources');
  const { message } = App.useApp();
  const mayPublish = useCan('resource:publish');
  const step = useStep(resource);
  const isOffered = (name: string) =>
    resource.legal.includes(name) &&
    (mayPublish || BY_AUTHORS.includes(name)) &&
    (name !== 'recommend' || resource.kind === 'school_case');
  const plain = PLAIN_STEPS.filter(isOffered);
  const reasoned = REASONED_STEPS.filter(isOffered);
  if (plain.length + reasoned.length === 0) return null;
  const take = (name: PlainStep) =>
    step.mutate(name, {
      onSuccess: () => void message.success(t('stepDone', { step: t(`step.${name}`) })),
    });
  return (
    <Section title={t('steps')}>
      <ProblemAlert error={step.error} />
      {resource.recommended_to !== null && (
        <p className={styles.text}>{t('recommendedTo', { library: resource.recommended_to.name })}</p>
      )}
      <div className={styles.bar}>
        {plain.map((name) => (
          <Button
            key={name}
            type={name === 'recall' ? 'default' : 'primary'}
            loading={step.isPending}
            onClick={() => take(name)}
          >
            {t(`step.${name}`)}
          </Button>
        ))}
        {reasoned.map((name) => (
          <ReasonedButton key={name} resource={resource} step={name} />
        ))}
        {resource.state === 'draft' && (
          <LinkButton to={paths.resourceEdit(resource.id)}>{t('edit')}</LinkButton>
        )}
      </div>
    </Section>
  );
}

function ReasonedButton({ resource, step }: { resource: ResourceDetail; step: ReasonedStep }) {
  const { t } = useTranslation('resources');
  const { message } = App.useApp();
  const [isAsking, setAsking] = useState(false);
  const send = useReasonedStep(resource);
  const name = t(`step.${step}`);
  const isHard = step === 'withdraw' || step === 'discard';
  const submit = async (reason: string) => {
    try {
      await send.mutateAsync({ step, reason });
      void message.success(t('stepDone', { step: name }));
      setAsking(false);
    } catch {
      // The dialog stays open and shows what went wrong.
    }
  };
  return (
    <>
      <Button danger={isHard} onClick={() => setAsking(true)}>
        {name}
      </Button>
      {isAsking && (
        <ReasonDialog
          title={name}
          explain={t(`reasonText.${step}`)}
          submit={name}
          danger={isHard}
          isSaving={send.isPending}
          error={send.error}
          onSubmit={submit}
          onCancel={() => setAsking(false)}
        />
      )}
    </>
  );
}
