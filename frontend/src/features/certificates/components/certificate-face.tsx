import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { Seal } from '@/components/ui/brand';
import { Tag } from '@/components/ui/tag';
import { formatDay, formatHours } from '@/lib/format';
import { useLanguage } from '@/lib/use-language';

import type { CertificateFacts } from '../api/certificates';

import styles from './certificate-face.module.css';

interface CertificateFaceProps {
  facts: CertificateFacts;
  headingLevel: 2 | 3;
  /** Where the whole certificate leads, if anywhere. */
  to?: string;
}

/** A certificate as one looks at it: who, what, how many hours, from whom, when. */
export function CertificateFace({ facts, headingLevel, to }: CertificateFaceProps) {
  const { t } = useTranslation('certificates');
  const language = useLanguage();
  const Heading = `h${headingLevel}` as const;
  return (
    <article className={styles.face} data-revoked={facts.revoked_at !== null}>
      <p className={styles.kind}>
        <Seal size={28} />
        {t('kind')}
        {facts.revoked_at !== null && <Tag tone="danger">{t('revoked')}</Tag>}
      </p>
      <Heading className={styles.title}>
        {to === undefined ? (
          facts.programme_title
        ) : (
          <Link to={to} className={styles.link}>
            {facts.programme_title}
          </Link>
        )}
      </Heading>
      <dl className={styles.facts}>
        <dt>{t('field.holder')}</dt>
        <dd>{facts.holder_name}</dd>
        <dt>{t('field.hours')}</dt>
        <dd>{t('hours', { count: facts.hours, hours: formatHours(facts.hours, language) })}</dd>
        <dt>{t('field.issuer')}</dt>
        <dd>{facts.issuer_name}</dd>
        <dt>{t('field.issued')}</dt>
        <dd>{formatDay(facts.issued_on, language)}</dd>
        <dt>{t('field.number')}</dt>
        <dd className={styles.number}>{facts.number}</dd>
      </dl>
    </article>
  );
}
