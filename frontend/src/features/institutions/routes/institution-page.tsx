import { useQuery } from '@tanstack/react-query';
import { App } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';

import { Fact, Facts } from '@/components/ui/facts';
import { Loaded } from '@/components/ui/loaded';
import { PageHeader } from '@/components/ui/page-header';
import { Section } from '@/components/ui/section';
import { Can } from '@/lib/access/can';
import { formatInstant } from '@/lib/format';
import { paths } from '@/lib/paths';
import { useLanguage } from '@/lib/use-language';

import { historyQuery, institutionQuery } from '../api/queries';
import type { Institution } from '../api/types';
import { Criteria } from '../components/criteria';
import { Documents } from '../components/documents';
import styles from '../components/institution.module.css';
import { StandingBar } from '../components/standing-bar';
import { StandingTag } from '../components/tags';

/** One institution: its profile, what it must meet, its documents and how it came to stand as it does. */
export function Component() {
  const { institutionId = '' } = useParams();
  const { t } = useTranslation('institutions');
  const institution = useQuery(institutionQuery(institutionId));
  return (
    <App component={false}>
      <Loaded query={institution} lines={8}>
        {(data) => (
          <>
            <PageHeader
              title={data.organisation.name}
              lead={<StandingTag standing={data.standing} />}
              actions={
                <>
                  <Can permission="institution:manage">
                    <StandingBar institution={data} />
                  </Can>
                  <Link to={paths.institutions}>{t('back')}</Link>
                </>
              }
            />
            <div className={styles.sections}>
              <Profile institution={data} />
              <Criteria institutionId={data.id} />
              <Documents institutionId={data.id} />
              <History institution={data} />
            </div>
          </>
        )}
      </Loaded>
    </App>
  );
}

function Profile({ institution }: { institution: Institution }) {
  const { t } = useTranslation(['institutions', 'common']);
  const none = t('common:state.none');
  return (
    <Section title={t('profile.title')}>
      <Facts>
        <Fact name={t('field.credit_code')}>{institution.credit_code}</Fact>
        <Fact name={t('field.legal_form')}>{t(`form.${institution.legal_form}`)}</Fact>
        <Fact name={t('field.contact_name')}>{institution.contact_name ?? none}</Fact>
        <Fact name={t('field.contact_phone')}>{institution.contact_phone ?? none}</Fact>
        <Fact name={t('field.full_time_staff')}>{institution.full_time_staff ?? none}</Fact>
        <Fact name={t('field.part_time_staff')}>{institution.part_time_staff ?? none}</Fact>
      </Facts>
    </Section>
  );
}

function History({ institution }: { institution: Institution }) {
  const { t } = useTranslation('institutions');
  const language = useLanguage();
  const history = useQuery(historyQuery(institution.id));
  return (
    <Section title={t('history.title')}>
      <Loaded query={history} lines={2} isFramed>
        {(steps) =>
          steps.length === 0 ? (
            <p className={styles.muted}>{t('history.none')}</p>
          ) : (
            <ul className={styles.list} aria-label={t('history.title')}>
              {steps.map(({ at, source, target, reason }) => (
                <li key={at}>
                  <span className={styles.muted}>{formatInstant(at, language)}</span>{' '}
                  {t('history.line', {
                    from: t(`standing.${source}`),
                    to: t(`standing.${target}`),
                    reason: reason ?? '',
                  })}
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Section>
  );
}
