import { App, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { ReasonDialog } from '@/components/form/reason-dialog';
import { Card } from '@/components/ui/card';
import { Tag } from '@/components/ui/tag';

import { type Pair, useDismiss, useMerge } from '../api/duplicates';

import { type Choices, likelyKept, sidesOf, type Which } from './choices';
import { Comparison } from './comparison';
import styles from './pair-card.module.css';

const TONES = { certain: 'danger', strong: 'warning', weak: 'neutral' } as const;

/** Two records side by side: choose what to keep, merge them, or say that they are two people. */
export function PairCard({ pair }: { pair: Pair }) {
  const { t } = useTranslation('duplicates');
  const [kept, setKept] = useState(() => likelyKept(pair));
  const [choices, setChoices] = useState<Choices>({});
  const [intent, setIntent] = useState<'merge' | 'dismiss' | null>(null);
  const close = () => setIntent(null);
  const { first, second } = pair;
  return (
    <Card className={styles.card}>
      <header className={styles.header}>
        <h2 className={styles.heading}>
          {t(first.organisation_id === second.organisation_id ? 'pairs.headingHere' : 'pairs.heading', {
            name: first.name,
            school: first.organisation_name,
            other: second.organisation_name,
          })}
        </h2>
        <Tag tone={TONES[pair.strength]}>{t(`strength.${pair.strength}`)}</Tag>
        {pair.shared.map((likeness) => (
          <Tag key={likeness}>{t(`shared.${likeness}`)}</Tag>
        ))}
      </header>
      <Comparison
        pair={pair}
        kept={kept}
        choices={choices}
        onKeep={setKept}
        onChoose={(field, which) => setChoices({ ...choices, [field]: which })}
      />
      <p className={styles.hint}>{t('pairs.postsHint')}</p>
      <div className={styles.actions}>
        <Button type="primary" onClick={() => setIntent('merge')}>
          {t('pairs.merge')}
        </Button>
        <Button onClick={() => setIntent('dismiss')}>{t('pairs.dismiss')}</Button>
      </div>
      {intent === 'merge' && <MergeDialog pair={pair} kept={kept} choices={choices} onClose={close} />}
      {intent === 'dismiss' && <DismissDialog pair={pair} onClose={close} />}
    </Card>
  );
}

interface MergeDialogProps {
  pair: Pair;
  kept: Which;
  choices: Choices;
  onClose: () => void;
}

function MergeDialog({ pair, kept, choices, onClose }: MergeDialogProps) {
  const { t } = useTranslation('duplicates');
  const { message, modal } = App.useApp();
  const merge = useMerge();
  const stays = pair[kept];
  const goes = kept === 'first' ? pair.second : pair.first;

  const submit = (reason: string) =>
    merge
      .mutateAsync({
        kept_id: stays.id,
        kept_version: stays.version,
        merged_id: goes.id,
        merged_version: goes.version,
        choices: sidesOf(pair, kept, choices),
        reason,
      })
      .then(
        (done) => {
          onClose();
          if (done.merged_account_disabled && !done.kept_has_account) {
            modal.info({ title: t('merge.done', { name: stays.name }), content: t('merge.noAccount') });
          } else void message.success(t('merge.done', { name: stays.name }));
        },
        () => undefined, // told in the dialog
      );

  return (
    <ReasonDialog
      title={t('merge.title', { name: stays.name })}
      explain={t('merge.explain', { school: stays.organisation_name })}
      submit={t('merge.submit')}
      isSaving={merge.isPending}
      error={merge.error}
      onSubmit={submit}
      onCancel={onClose}
      danger={false}
    />
  );
}

function DismissDialog({ pair, onClose }: { pair: Pair; onClose: () => void }) {
  const { t } = useTranslation('duplicates');
  const { message } = App.useApp();
  const dismiss = useDismiss();
  const submit = (reason: string) =>
    dismiss.mutateAsync({ first_id: pair.first.id, second_id: pair.second.id, reason }).then(
      () => {
        onClose();
        void message.success(t('dismiss.done'));
      },
      () => undefined, // told in the dialog
    );
  return (
    <ReasonDialog
      title={t('dismiss.title')}
      explain={t('dismiss.explain')}
      submit={t('dismiss.submit')}
      isSaving={dismiss.isPending}
      error={dismiss.error}
      onSubmit={submit}
      onCancel={onClose}
    />
  );
}
