import type { Translation } from '@/i18n/messages';

import type source from './zh-cn';

export default {
  title: 'Course library',
  lead: 'The best courses of schools, districts, counties and the city, to choose from.',
  search: 'Search names, summaries and keywords',
  filters: 'Filter courses',
  filter: {
    level: 'Level',
    anyLevel: 'Every level',
    category: 'Category',
    anyCategory: 'Every category',
    domain: 'Domain',
    anyDomain: 'Every domain',
    subject: 'Subject',
    anySubject: 'Every subject',
    sixNew: 'Six new',
    anySixNew: 'Six new: any',
  },
  sort: { label: 'Order', latest: 'Newest', best: 'Best rated' },
  list: 'Courses',
  hours: '{{hours}} class hours',
  empty: {
    title: 'No courses yet',
    text: 'What your school or an authority above it publishes appears here.',
  },
  noMatch: {
    title: 'No course matches',
    text: 'Try another word, or fewer filters.',
    clear: 'Clear filters',
  },
  back: 'Back to the library',
  about: 'About the course',
  facts: 'Course facts',
  rate: {
    title: 'My rating',
    stars: 'Rate the course',
    star: '{{stars}} of 5',
    mine: 'You gave {{stars}} of 5; change it whenever you like.',
    none: 'Have you taken this course? Rate it to help others choose.',
    done: 'Your rating is saved.',
  },
} as const satisfies Translation<typeof source>;
