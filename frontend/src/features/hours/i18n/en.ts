import type { Translation } from '@/i18n/messages';

import type source from './zh-cn';

export default {
  title: 'Hours ledger',
  lead: 'Every class hour that was recognised, the latest first.',
  policies: 'The policy behind it',
  fileName: 'hours-ledger',
  elsewhere: 'Other source',
  sum: { inAll: 'Hours in all', cycle: 'Hours in this cycle', of: '{{hours}} of {{required}}' },
  field: {
    programme: 'Training',
    hours: 'Hours',
    day: 'Counts for',
    level: 'Level',
    sequence: 'No.',
    kind: 'Kind',
    reason: 'Remark',
    hash: 'Check value (SHA-256)',
  },
  kind: { earned: 'earned', reversal: 'taken back' },
  empty: {
    title: 'No hours yet',
    text: 'Sign in to a session and out of it: the hours enter the ledger by themselves.',
    action: 'See the courses',
  },
} as const satisfies Translation<typeof source>;
