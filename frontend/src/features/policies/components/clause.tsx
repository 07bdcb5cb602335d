import { useTranslation } from 'react-i18next';

import styles from './clause.module.css';
import { type JsonObject, textOf } from './document';

/** The document's own words, and where in it they stand. */
export function Clause({ entry }: { entry: JsonObject }) {
  const { t } = useTranslation('policies');
  const words = textOf(entry.clause);
  const source = textOf(entry.source);
  if (words === null) return null;
  return (
    <figure className={styles.clause}>
      <blockquote lang="zh-CN">{words}</blockquote>
      {source !== null && (
        <figcaption>
          <span className="visually-hidden">{t('reader.source')} </span>
          <span lang="zh-CN">{source}</span>
        </figcaption>
      )}
    </figure>
  );
}
