import type { Translation } from '@/i18n/messages';

import type source from './zh-cn';

export default {
  title: 'Corrections',
  lead: 'What teachers want corrected in their profiles. Once you approve, the profile changes.',
  list: {
    changes: 'Changes',
    emptyTitle: 'No corrections are waiting',
    emptyText: 'What teachers propose under “My profile” shows up here.',
  },
  filter: { state: 'State', all: 'All states', below: 'Organisation' },
  state: { proposed: 'Waiting', approved: 'Approved', rejected: 'Rejected', withdrawn: 'Withdrawn' },
  at: '{{school}} · proposed {{at}}',
  reason: 'Reason: {{reason}}',
  decided: '{{at}} · {{name}}',
  answer: 'Answer: {{reason}}',
  overtaken: 'Since it was proposed, this field was changed to “{{now}}”.',
  overtakenHelp:
    'Something was changed after this was proposed, so it cannot simply be approved. Reject it with an explanation, or put the profile right first.',
  own: 'You proposed this yourself; somebody else has to decide on it.',
  approve: 'Approve',
  approved: 'Approved. The profile of {{name}} has been changed.',
  reject: 'Reject',
  rejectTitle: 'Reject the correction of {{name}}',
  rejectText: 'The profile stays as it is, and your reason is shown to them.',
  rejected: 'The correction of {{name}} was rejected.',
  person: 'Open the profile',
  download: 'Export to Excel',
  fileName: 'corrections.xlsx',
} as const satisfies Translation<typeof source>;
