import type { Translation } from '@/i18n/messages';

import type source from './zh-cn';

export default {
  title: 'Home',
  greeting: {
    morning: 'Good morning, {{name}}',
    noon: 'Good day, {{name}}',
    afternoon: 'Good afternoon, {{name}}',
    evening: 'Good evening, {{name}}',
  },
  grants: 'Your responsibilities',
  grantsLead: 'Each one reaches its organisation and everything below it.',
  below_one: '{{count}} organisation directly below',
  below_other: '{{count}} organisations directly below',
  noneBelow: 'No organisations below',
  everywhere: 'All organisations',
  actions: 'What you can do',
  browse: 'Browse organisations',
  browseText: 'See the authorities, schools and training institutions within your reach.',
  create: 'New organisation',
  createText: 'Register a school, a training institution or a practice base.',
  profile: 'Your details and settings',
  profileText: 'Check your account and responsibilities, choose language and appearance.',
  empty: {
    title: 'Your account has no responsibilities yet',
    text: 'Once it has, this page shows the organisations you can see and manage. Give the login below to the training administrator of your organisation, who can assign them.',
    login: 'Your login',
    copy: 'Copy login',
    check: 'Assigned now? Check again',
  },
} as const satisfies Translation<typeof source>;
