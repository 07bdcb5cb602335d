import { useInfiniteQuery } from '@tanstack/react-query';
import { Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';

import { EmptyState } from '@/components/ui/empty-state';
import { LoadedPages } from '@/components/ui/loaded';
import { SearchBox } from '@/components/ui/search-box';
import { useSearchFilters } from '@/lib/use-search-filters';

import { catalogueQuery } from '../api/queries';
import { CourseCard } from '../components/course-card';
import { Obstacles } from '../components/obstacles';

import styles from './offered-list.module.css';

interface Filters {
  q: string;
  /** Also what the person cannot enrol in now. */
  all: true;
}

/** The programmes that the person can enrol in now; on request all that are offered to them. */
export function Component() {
  const { t } = useTranslation('catalogue');
  const { search, change } = useSearchFilters<Partial<Filters>>();
  const q = search.get('q') ?? undefined;
  const showsAll = search.has('all');
  const list = useInfiniteQuery(catalogueQuery({ q, enrollable: !showsAll }));
  const kind = q === undefined ? 'empty' : 'noMatch';
  return (
    <>
      <div className={styles.filters} role="search" aria-label={t('offered.filters')}>
        <SearchBox
          label={t('offered.search')}
          placeholder={t('offered.search')}
          value={q}
          onChange={(text) => change({ q: text })}
        />
        <Checkbox checked={showsAll} onChange={({ target }) => change({ all: target.checked || undefined })}>
          {t('offered.all')}
        </Checkbox>
      </div>
      <LoadedPages
        list={list}
        empty={<EmptyState title={t(`offered.${kind}.title`)}>{t(`offered.${kind}.text`)}</EmptyState>}
      >
        {(courses) => (
          <ul className={styles.list} aria-label={t('offered.tab')}>
            {courses.map((course) => (
              <li key={course.programme_id}>
                <CourseCard course={course} seatsLeft={course.seats_left}>
                  {course.enrolment_state !== 'placed' && <Obstacles obstacles={course.obstacles} isBrief />}
                </CourseCard>
              </li>
            ))}
          </ul>
        )}
      </LoadedPages>
    </>
  );
}
