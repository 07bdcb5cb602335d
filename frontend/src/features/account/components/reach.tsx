import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { EmptyState } from '@/components/ui/empty-state';
import { Fact, Facts } from '@/components/ui/facts';
import { Loaded } from '@/components/ui/loaded';
import { Section } from '@/components/ui/section';
import { Tag } from '@/components/ui/tag';
import { formatCount } from '@/lib/format';
import { useLanguage } from '@/lib/use-language';

import { type GrantReach, reachQuery } from '../api/grants';

import styles from './grants.module.css';

/** What somebody sees and may do with the roles they hold. */
export function AccountReach({ accountId }: { accountId: string }) {
  const { t } = useTranslation('account');
  const reach = useQuery(reachQuery(accountId));
  return (
    <Section title={t('reach.title')}>
      <p className={styles.muted}>{t('reach.lead')}</p>
      <Loaded query={reach} lines={4} isFramed>
        {({ grants }) =>
          grants.length === 0 ? (
            <EmptyState title={t('reach.none')}>{t('reach.noneText')}</EmptyState>
          ) : (
            grants.map((grant) => (
              <Reach key={`${grant.role}@${grant.organisation?.id ?? ''}`} grant={grant} />
            ))
          )
        }
      </Loaded>
    </Section>
  );
}

/** One role at one organisation: how far it goes, and what it permits. */
export function Reach({ grant }: { grant: GrantReach }) {
  const { t } = useTranslation('account');
  const language = useLanguage();
  const title = t('accounts.grantAt', {
    role: grant.title,
    organisation: grant.organisation?.name ?? t('accounts.everywhere'),
  });
  return (
    <div className={styles.reach}>
      <h3>{title}</h3>
      <Facts>
        <Fact name={t('reach.organisations')}>{formatCount(grant.organisations, language)}</Fact>
        <Fact name={t('reach.people')}>{formatCount(grant.people, language)}</Fact>
        <Fact name={t('reach.shown')}>{t(`reach.shownAs.${grant.people_shown}`)}</Fact>
      </Facts>
      <ul className={styles.permissions} aria-label={t('reach.permissionsOf', { grant: title })}>
        {grant.permissions.map(({ permission, title: word }) => (
          <li key={permission}>
            <Tag>{word}</Tag>
          </li>
        ))}
      </ul>
    </div>
  );
}
