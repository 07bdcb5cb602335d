import { useTranslation } from 'react-i18next';

import { Card } from '@/components/ui/card';
import { CopyButton } from '@/components/ui/copy-button';
import { LanguageChoice } from '@/components/ui/language-choice';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { SignOutButton } from '@/components/ui/sign-out-button';
import { ThemeChoice } from '@/components/ui/theme-choice';
import { grantKey, useMe } from '@/lib/access/me';
import { useIsTrainee } from '@/lib/access/trainee';
import { paths } from '@/lib/paths';
import { useWord } from '@/lib/use-word';

import { MyRecords } from '../components/my-records';

import styles from './profile-page.module.css';

export function Component() {
  const { t } = useTranslation('profile');
  const isTrainee = useIsTrainee();
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <div className={styles.grid}>
        {isTrainee && <MyRecords />}
        <Account />
        <Card className={styles.card}>
          <h2 className={styles.heading}>{t('settings')}</h2>
          <p className={styles.lead}>{t('settingsLead')}</p>
          <LanguageChoice />
          <ThemeChoice />
        </Card>
        <Card className={styles.card}>
          <h2 className={styles.heading}>{t('session')}</h2>
          <p className={styles.lead}>{t('sessionText')}</p>
          <div>
            <SignOutButton />
          </div>
          <div>
            <LinkButton to={paths.myAccount}>{t('security')}</LinkButton>
          </div>
        </Card>
      </div>
    </>
  );
}

function Account() {
  const { t } = useTranslation(['profile', 'common']);
  const me = useMe();
  const roleName = useWord('role');
  return (
    <Card className={styles.card}>
      <h2 className={styles.heading}>{t('account')}</h2>
      <dl className={styles.facts}>
        <dt>{t('name')}</dt>
        <dd>{me.display_name}</dd>
        <dt>{t('login')}</dt>
        <dd>{me.login ?? t('common:state.none')}</dd>
        <dt>{t('grants')}</dt>
        <dd>
          {me.grants.length === 0
            ? t('noGrants')
            : me.grants.map((grant) => (
                <span key={grantKey(grant)} className={styles.grant}>
                  {t('grantAt', {
                    role: roleName(grant.role),
                    organisation: grant.organisation?.name ?? t('everywhere'),
                  })}
                </span>
              ))}
        </dd>
        <dt>{t('id')}</dt>
        <dd>
          <code className={styles.id}>{me.id}</code> <CopyButton text={me.id} label={t('copyId')} />
        </dd>
      </dl>
    </Card>
  );
}
