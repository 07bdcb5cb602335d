import type { Translation } from '@/i18n/messages';

import type source from './zh-cn';

export default {
  title: 'Big screen for signing in',
  loading: 'Opening the big screen',
  direction: { label: 'Direction', in: 'Sign in', out: 'Sign out' },
  scan: { in: 'Scan to sign in', out: 'Scan to sign out' },
  orType: 'or type on the sign-in page',
  qr: 'QR code of {{title}}; a phone that scans it opens the sign-in page',
  next_one: 'changes in {{count}} second',
  next_other: 'changes in {{count}} seconds',
  window: 'Possible from {{from}} to {{until}}',
  early: 'Not yet possible; it opens at {{from}}',
  late: 'No longer possible; it closed at {{until}}',
  count: { in: 'Signed in', out: 'Signed out', expected: 'of {{shown}} expected' },
  list: {
    title: 'Who is here',
    search: 'Search names',
    searchPlaceholder: 'Name or school',
    empty: 'Nobody has enrolled in the programme, so the list is empty.',
    noMatch: 'No name matches.',
    signed: '{{time}}',
    waiting: 'not yet',
    tick: 'Choose {{name}}',
  },
  call: {
    submit_one: 'Call {{count}} person',
    submit_other: 'Call {{count}} people',
    done_one: '{{count}} recorded',
    done_other: '{{count}} recorded',
    refused_one: '{{count}} could not be recorded',
    refused_other: '{{count}} could not be recorded',
  },
  fullScreen: 'Full screen',
  leave: 'Leave the big screen',
} as const satisfies Translation<typeof source>;
