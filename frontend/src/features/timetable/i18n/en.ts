import type { Translation } from '@/i18n/messages';

import type source from './zh-cn';

export default {
  title: 'My timetable',
  part: { label: 'Period', coming: 'Coming', past: 'Past' },
  today: 'Today',
  tomorrow: 'Tomorrow',
  place: '{{venue}} · {{expert}}',
  asExpert: 'given by you',
  signIn: 'Sign in',
  signOut: 'Sign out',
  signedIn: 'signed in {{time}}',
  signedOut: 'signed out {{time}}',
  missed: 'not signed in',
  notSignedOut: 'not signed out, no hours',
  cancelled: 'cancelled',
  cancelReason: 'Cancelled because: {{reason}}',
  empty: {
    coming: 'No session ahead',
    past: 'No session yet',
    text: 'Once you have enrolled in a training, its sessions are listed here day by day.',
    action: 'See the courses',
  },
} as const satisfies Translation<typeof source>;
