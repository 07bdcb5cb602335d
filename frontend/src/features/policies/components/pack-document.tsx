import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { SearchBox } from '@/components/ui/search-box';
import { useWideScreen } from '@/lib/use-media-query';

import type { Metric } from '../api/types';

import {
  anchorOf,
  isObject,
  type JsonObject,
  matching,
  namesIn,
  type Section,
  sectionsOf,
  textOf,
} from './document';
import { EntryBlock } from './entry-block';
import { FieldsView } from './entry-view';
import styles from './pack-document.module.css';
import { useWording } from './use-wording';

interface PackDocumentProps {
  content: JsonObject;
  metrics: readonly Metric[];
}

/** A pack as a document to be read: contents beside it, a search in it, section after section. */
export function PackDocument({ content, metrics }: PackDocumentProps) {
  const { t } = useTranslation('policies');
  const [words, setWords] = useState('');
  const wording = useWording(useMemo(() => namesIn(content), [content]));
  const sections = useMemo(() => sectionsOf(content), [content]);
  const shown = useMemo(() => matching(sections, words), [sections, words]);
  const titleOf = (section: string) => wording.label(section);
  const found = shown.reduce((sum, { entries }) => sum + entries.length, 0);

  // On a phone it would push the document out of sight.
  const isWide = useWideScreen();
  const contents = <Contents sections={shown} titleOf={titleOf} />;

  return (
    <div className={styles.layout}>
      <aside className={styles.aside}>
        <SearchBox
          label={t('reader.search')}
          placeholder={t('reader.searchPlaceholder')}
          value={words}
          onChange={(next) => setWords(next ?? '')}
        />
        <p role="status" className={styles.found}>
          {words !== '' && (found === 0 ? t('reader.nothing') : t('reader.found', { count: found }))}
        </p>
        {isWide ? (
          contents
        ) : (
          <details className={styles.folded}>
            <summary>{t('reader.contents')}</summary>
            {contents}
          </details>
        )}
      </aside>
      <article className={styles.document}>
        {words === '' && <About content={content} wording={wording} />}
        {shown.map(({ name, entries }) => (
          <section key={name} aria-labelledby={anchorOf(name)} className={styles.section}>
            <h2 id={anchorOf(name)} className={styles.heading}>
              {titleOf(name)}
              <span className={styles.count}>{t('reader.count', { count: entries.length })}</span>
            </h2>
            <ol className={styles.entries}>
              {entries.map((entry) => (
                <li key={entry.id} id={anchorOf(name, entry.id)} className={styles.entry}>
                  <EntryBlock section={name} entry={entry} metrics={metrics} wording={wording} />
                </li>
              ))}
            </ol>
          </section>
        ))}
      </article>
    </div>
  );
}

/** What is said of the whole: the document, and the training cycle. */
function About({ content, wording }: { content: JsonObject; wording: ReturnType<typeof useWording> }) {
  return Object.entries(content).map(([name, value]) =>
    isObject(value) && name !== 'effective' ? (
      <section key={name} aria-labelledby={anchorOf(name)} className={styles.section}>
        <h2 id={anchorOf(name)} className={styles.heading}>
          {wording.label(name)}
        </h2>
        <div className={styles.entry}>
          <FieldsView place={name} value={value} wording={wording} />
        </div>
      </section>
    ) : null,
  );
}

interface ContentsProps {
  sections: readonly Section[];
  titleOf: (section: string) => string;
}

function Contents({ sections, titleOf }: ContentsProps) {
  const { t } = useTranslation('policies');
  return (
    <nav aria-label={t('reader.contents')} className={styles.contents}>
      <ol>
        {sections.map(({ name, entries }) => (
          <li key={name}>
            <details open={sections.length <= 2 ? true : undefined}>
              <summary>
                {titleOf(name)}
                <span className={styles.count}>{entries.length}</span>
              </summary>
              <ol>
                {entries.map((entry) => (
                  <li key={entry.id}>
                    <a href={`#${anchorOf(name, entry.id)}`}>{textOf(entry.name) ?? entry.id}</a>
                  </li>
                ))}
              </ol>
            </details>
          </li>
        ))}
      </ol>
    </nav>
  );
}
