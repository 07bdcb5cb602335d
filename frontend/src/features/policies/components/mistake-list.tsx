import { useTranslation } from 'react-i18next';

import styles from './mistake-list.module.css';
import type { Mistake, Place } from './mistakes';

interface MistakeListProps {
  mistakes: readonly Mistake[];
  onChoose: (place: Place) => void;
}

/** Every mistake of a document; choosing one leads to its place. */
export function MistakeList({ mistakes, onChoose }: MistakeListProps) {
  const { t } = useTranslation('policies');
  return (
    <section className={styles.mistakes} role="alert">
      <h2 className={styles.title}>{t('publish.mistakes', { count: mistakes.length })}</h2>
      <p className={styles.lead}>{t('publish.mistakesLead')}</p>
      <ol>
        {mistakes.map((mistake) => (
          <li key={`${mistake.line}:${mistake.column}:${mistake.pointer}:${mistake.code}`}>
            <button type="button" onClick={() => onChoose(mistake)}>
              <span>{mistake.detail}</span>
              {mistake.pointer !== '' && <code>{mistake.pointer}</code>}
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
