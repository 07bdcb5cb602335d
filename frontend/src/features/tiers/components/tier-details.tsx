import { useTranslation } from 'react-i18next';

import type { Standing } from '@/lib/my/growth';
import { useLanguage } from '@/lib/use-language';

import type { Tier } from '../api/queries';

import styles from './growth.module.css';

interface TierDetailsProps {
  ladder: Standing['ladder'];
  /** The tier that the person is in. */
  present: string | null;
}

/** Every tier in the document's own words, folded away until somebody wants to read them. */
export function TierDetails({ ladder, present }: TierDetailsProps) {
  const { t } = useTranslation('tiers');
  return (
    <details className={styles.details}>
      <summary>{t('details')}</summary>
      <ol className={styles.tiers}>
        {ladder.tiers.map((tier) => (
          <li key={tier.id} data-here={tier.id === present}>
            <h3 className={styles.tierName}>
              {tier.name}
              {tier.training !== null && <span className={styles.faint}> · {tier.training}</span>}
            </h3>
            <p>{tier.clause}</p>
            {tier.aim !== null && <p className={styles.faint}>{tier.aim}</p>}
            <Mix tier={tier} />
          </li>
        ))}
      </ol>
    </details>
  );
}

/** How the training of a tier is made up of forms, and who provides it. */
function Mix({ tier }: { tier: Tier }) {
  const { t } = useTranslation(['tiers', 'common']);
  const language = useLanguage();
  const share = new Intl.NumberFormat(language, { style: 'percent' });
  const forms = Object.entries(tier.form_mix ?? {}).map(
    ([form, part]) => `${t(`tiers:form.${form as FormName}`)} ${share.format(part)}`,
  );
  const providers = (tier.provided_by ?? []).map((level) => t(`tiers:level.${level}`));
  if (forms.length === 0 && providers.length === 0) return null;
  return (
    <p className={styles.faint}>
      {forms.join(t('common:listComma'))}
      {forms.length > 0 && providers.length > 0 && ' · '}
      {providers.length > 0 && t('tiers:providedBy', { levels: providers.join(t('common:listComma')) })}
    </p>
  );
}

type FormName =
  | 'centralised'
  | 'shadowing'
  | 'practice'
  | 'online'
  | 'studio'
  | 'personal'
  | 'school_based'
  | 'outreach'
  | 'workshop'
  | 'mentoring';
