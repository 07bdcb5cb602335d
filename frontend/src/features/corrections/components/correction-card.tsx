import { App, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { ReasonDialog } from '@/components/form/reason-dialog';
import { Card } from '@/components/ui/card';
import { ChangeList } from '@/components/ui/change-list';
import { ProblemAlert } from '@/components/ui/problem-alert';
import { Tag } from '@/components/ui/tag';
import { useMe } from '@/lib/access/me';
import { formatInstant } from '@/lib/format';
import { paths } from '@/lib/paths';
import { usePersonWords } from '@/lib/person-words';
import { useLanguage } from '@/lib/use-language';

import { type Correction, useApprove, useReject } from '../api/corrections';

import styles from './correction-card.module.css';

const TONES = { proposed: 'primary', approved: 'success', rejected: 'danger', withdrawn: 'neutral' } as const;

/** What one person wants changed, the old beside the new, and what the school says to it. */
export function CorrectionCard({ correction }: { correction: Correction }) {
  const { t } = useTranslation('corrections');
  const language = useLanguage();
  const { nameOf, show } = usePersonWords();
  const isOpen = correction.state === 'proposed';
  return (
    <Card className={styles.card}>
      <header className={styles.header}>
        <h2 className={styles.name}>
          <Link to={paths.person(correction.person_id)} title={t('person')}>
            {correction.person_name}
          </Link>
        </h2>
        <Tag tone={TONES[correction.state]}>{t(`state.${correction.state}`)}</Tag>
        <span className={styles.meta}>
          {t('at', {
            school: correction.organisation_name,
            at: formatInstant(correction.created_at, language),
          })}
        </span>
      </header>
      <ChangeList
        label={t('list.changes')}
        changes={correction.changes.map(({ field, before, now, after, overtaken }) => ({
          key: field,
          name: nameOf(field),
          before: show(field, before),
          after: show(field, after),
          ...(isOpen && overtaken && { note: t('overtaken', { now: show(field, now) }) }),
        }))}
      />
      <p className={styles.reason}>{t('reason', { reason: correction.reason })}</p>
      {isOpen ? <Decision correction={correction} /> : <Outcome correction={correction} />}
    </Card>
  );
}

function Outcome({ correction }: { correction: Correction }) {
  const { t } = useTranslation('corrections');
  const language = useLanguage();
  const { decided_at: at, decided_by_name: name, decision_reason: reason } = correction;
  return (
    <p className={styles.meta}>
      {at !== null && t('decided', { at: formatInstant(at, language), name: name ?? correction.person_name })}
      {reason !== null && <span className={styles.answer}>{t('answer', { reason })}</span>}
    </p>
  );
}

function Decision({ correction }: { correction: Correction }) {
  const { t } = useTranslation('corrections');
  const { message } = App.useApp();
  const me = useMe();
  const [isRejecting, setRejecting] = useState(false);
  const approve = useApprove();
  const reject = useReject();
  const name = correction.person_name;

  if (correction.person_id === me.id) return <p className={styles.note}>{t('own')}</p>;
  const isOvertaken = correction.changes.some(({ overtaken }) => overtaken);
  const submitReject = async (reason: string) => {
    // What went wrong is told in the dialog.
    const isDone = await reject.mutateAsync({ correction, reason }).then(
      () => true,
      () => false,
    );
    if (!isDone) return;
    void message.success(t('rejected', { name }));
    setRejecting(false);
  };

  return (
    <>
      {isOvertaken && <p className={styles.note}>{t('overtakenHelp')}</p>}
      <ProblemAlert error={approve.error} />
      <div className={styles.actions}>
        <Button
          type="primary"
          disabled={isOvertaken}
          loading={approve.isPending}
          aria-label={`${t('approve')} ${name}`}
          onClick={() =>
            approve.mutate(correction, { onSuccess: () => void message.success(t('approved', { name })) })
          }
        >
          {t('approve')}
        </Button>
        <Button aria-label={`${t('reject')} ${name}`} onClick={() => setRejecting(true)}>
          {t('reject')}
        </Button>
      </div>
      {isRejecting && (
        <ReasonDialog
          title={t('rejectTitle', { name })}
          explain={t('rejectText')}
          submit={t('reject')}
          isSaving={reject.isPending}
          error={reject.error}
          onSubmit={submitReject}
          onCancel={() => setRejecting(false)}
        />
      )}
    </>
  );
}
