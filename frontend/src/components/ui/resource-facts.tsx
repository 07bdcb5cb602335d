import { useTranslation } from 'react-i18next';

import { formatInstant } from '@/lib/format';
import type { Resource } from '@/lib/resource-words';
import { useLanguage } from '@/lib/use-language';

import { Fact, Facts } from './facts';

/** What a resource is and for whom, name by name. */
export function ResourceFacts({ resource }: { resource: Resource }) {
  const { t } = useTranslation(['resource-words', 'course-words', 'vocabulary']);
  const language = useLanguage();
  const join = (words: string[]) => words.join(language === 'zh-CN' ? '、' : ', ');
  const { stages, subjects, link, author, published_at: published } = resource;
  return (
    <Facts>
      <Fact name={t('fact.kind')}>{t(`kind.${resource.kind}`)}</Fact>
      {author !== null && <Fact name={t('fact.author')}>{author}</Fact>}
      <Fact name={t('fact.organisation')}>{resource.organisation.name}</Fact>
      <Fact name={t('fact.library')}>
        {resource.library.name} · {t(`course-words:level.${resource.level}`)}
      </Fact>
      <Fact name={t('fact.stages')}>
        {stages.length === 0 ? t('everyStage') : join(stages.map((each) => t(`vocabulary:stage.${each}`)))}
      </Fact>
      <Fact name={t('fact.subjects')}>
        {subjects.length === 0
          ? t('everySubject')
          : join(subjects.map((each) => t(`vocabulary:subject.${each}`)))}
      </Fact>
      {link !== null && (
        <Fact name={t('fact.link')}>
          <a href={link} target="_blank" rel="noopener noreferrer">
            {t('visit')}
          </a>
        </Fact>
      )}
      {published !== null && <Fact name={t('fact.published')}>{formatInstant(published, language)}</Fact>}
    </Facts>
  );
}
