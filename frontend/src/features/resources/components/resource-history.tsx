import { useTranslation } from 'react-i18next';

import { Section } from '@/components/ui/section';
import { formatInstant } from '@/lib/format';
import { useLanguage } from '@/lib/use-language';
import { oneOf } from '@/lib/vocabulary';

import { PLAIN_STEPS, REASONED_STEPS, type ResourceDetail } from '../api/resources';

import styles from './resources.module.css';

const STEPS = [...PLAIN_STEPS, ...REASONED_STEPS] as const;

/** Every step so far, the newest first. */
export function ResourceHistory({ resource }: { resource: ResourceDetail }) {
  const { t } = useTranslation('resources');
  const language = useLanguage();
  return (
    <Section title={t('history')}>
      {resource.history.length === 0 && <p className={styles.soft}>{t('noHistory')}</p>}
      <ol className={styles.list}>
        {[...resource.history].reverse().map(({ transition, target, reason, at, actor_name: name }) => {
          const step = oneOf(STEPS, transition);
          return (
            <li key={at + transition}>
              <p>
                {t('to', {
                  step: step === undefined ? transition : t(`step.${step}`),
                  state: t(`state.${target}`),
                })}
              </p>
              {reason !== null && <p className={styles.text}>{reason}</p>}
              <p className={styles.soft}>{t('by', { at: formatInstant(at, language), name: name ?? '—' })}</p>
            </li>
          );
        })}
      </ol>
    </Section>
  );
}
