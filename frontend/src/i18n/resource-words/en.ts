import type { Translation } from '../messages';

import type source from './zh-cn';

export default {
  kind: {
    guide: 'Study guide',
    handbook: 'Handbook',
    book: 'Book',
    magazine: 'Magazine',
    school_case: 'Case of school-based training',
  },
  everyStage: 'Every stage',
  everySubject: 'Every subject',
  visit: 'Open the link (new window)',
  fact: {
    kind: 'Kind',
    author: 'Author',
    organisation: 'Owner',
    library: 'Library',
    stages: 'Stages',
    subjects: 'Subjects',
    link: 'Link',
    published: 'Published',
  },
} satisfies Translation<typeof source>;
