import { App, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { ReasonDialog } from '@/components/form/reason-dialog';
import { Card } from '@/components/ui/card';
import { Fact, Facts } from '@/components/ui/facts';
import { Can } from '@/lib/access/can';
import { formatDay, formatHours } from '@/lib/format';
import { paths } from '@/lib/paths';
import { useLanguage } from '@/lib/use-language';

import { useAskForContact } from '../api/mutations';
import type { Expert } from '../api/types';

import styles from './experts.module.css';

/** What is known of an expert, and why they were proposed. */
export function ExpertProfile({ expert }: { expert: Expert }) {
  const { t } = useTranslation(['experts', 'vocabulary', 'common']);
  const language = useLanguage();
  const comma = t('common:listComma');
  const none = t('common:state.none');
  const day = (iso: string | null) => (iso === null ? none : formatDay(iso, language));
  return (
    <Card className={styles.section}>
      <h2 className={styles.heading}>{t('part.profile')}</h2>
      <Facts>
        <Fact name={t('field.kind')}>{t(`kind.${expert.kind}`)}</Fact>
        <Fact name={t('field.level')}>{t(`level.${expert.level}`)}</Fact>
        <Fact name={t('field.workplace')}>{expert.workplace}</Fact>
        <Fact name={t('field.title')}>{expert.title ?? none}</Fact>
        <Fact name={t('field.phone')}>
          {expert.phone ?? none} {expert.phone !== null && <Contact expert={expert} />}
        </Fact>
        {expert.person_id !== null && (
          <Fact name={t('field.person')}>
            <Link to={paths.person(expert.person_id)}>{expert.name}</Link>
          </Fact>
        )}
        <Fact name={t('field.subjects')}>
          {expert.subjects.map((each) => t(`vocabulary:subject.${each}`)).join(comma) || none}
        </Fact>
        <Fact name={t('field.stages')}>
          {expert.stages.map((each) => t(`vocabulary:stage.${each}`)).join(comma) || none}
        </Fact>
        <Fact name={t('field.themes')}>{expert.themes.join(comma) || none}</Fact>
        <Fact name={t('field.source')}>{t(`source.${expert.source}`)}</Fact>
        <Fact name={t('field.evidence')}>{expert.evidence}</Fact>
        <Fact name={t('field.keeper')}>{expert.organisation_name}</Fact>
        <Fact name={t('field.admitted')}>{day(expert.admitted_on)}</Fact>
        <Fact name={t('field.term')}>{day(expert.term_ends_on)}</Fact>
        <Fact name={t('field.due')}>{day(expert.review_due_on)}</Fact>
        <Fact name={t('field.rating')}>
          {expert.rating === null ? t('rating.none') : t('outOfTen', { rating: Number(expert.rating) })}
        </Fact>
        <Fact name={t('field.hours')}>
          {t('hoursValue', { hours: formatHours(Number(expert.hours_this_year), language) })}
        </Fact>
      </Facts>
    </Card>
  );
}

function Contact({ expert }: { expert: Expert }) {
  const { t } = useTranslation('experts');
  const { modal } = App.useApp();
  const [isAsking, setAsking] = useState(false);
  const ask = useAskForContact();
  const submit = async (reason: string) => {
    // What went wrong is told in the dialog.
    const answer = await ask.mutateAsync({ id: expert.id, reason }).catch(() => null);
    if (answer === null) return;
    setAsking(false);
    modal.info({
      title: expert.name,
      content: answer.phone === null ? t('contact.none') : t('contact.shown', { phone: answer.phone }),
    });
  };
  return (
    <Can permission="expert:manage">
      <Button size="small" onClick={() => setAsking(true)}>
        {t('action.showPhone')}
      </Button>
      {isAsking && (
        <ReasonDialog
          title={t('contact.title', { name: expert.name })}
          explain={t('contact.text')}
          submit={t('action.showPhone')}
          isSaving={ask.isPending}
          error={ask.error}
          onSubmit={submit}
          onCancel={() => setAsking(false)}
          danger={false}
        />
      )}
    </Can>
  );
}
