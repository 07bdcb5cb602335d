import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';

import { Brand } from '@/components/ui/brand';
import { LanguageChoice } from '@/components/ui/language-choice';
import { PageHeader } from '@/components/ui/page-header';
import { paths } from '@/lib/paths';

import { NumberVerdict } from '../components/number-verdict';
import { NumberForm } from '../forms/number-form';
import { TokenForm } from '../forms/token-form';

import styles from './verify-page.module.css';

/** Public: anybody who is shown a certificate can check it here, without an account. */
export function Component() {
  const { t } = useTranslation('certificates');
  const { number } = useParams();
  return (
    <div className={styles.page}>
      <header className={styles.top}>
        <Link to={paths.home} className={styles.brand}>
          <Brand />
        </Link>
        <LanguageChoice showLabel={false} />
      </header>
      <main className={styles.main}>
        <PageHeader title={t('verify.title')} lead={t('verify.lead')} />
        {number !== undefined && <NumberVerdict number={number} />}
        <NumberForm key={number} number={number ?? ''} />
        <TokenForm />
      </main>
    </div>
  );
}
