import type { Translation } from '@/i18n/messages';

import type source from './zh-cn';

export default {
  title: 'Duplicates',
  lead: 'Pairs of records that seem to be of one person. Merge them, or say that they are two people.',
  parts: 'Parts of duplicates',
  pairs: {
    tab: 'To review',
    heading: '{{name}}: {{school}} and {{other}}',
    emptyTitle: 'No duplicates found',
    emptyText:
      'After a roster is imported or somebody registered, records are compared by citizen id, name, birth date and phone number; what seems to be double shows up here.',
    caption: 'The two records of {{name}} side by side',
    field: 'Field',
    first: 'Record 1',
    second: 'Record 2',
    differs: 'differs',
    keep: 'Keep this record',
    keepLegend: 'Which record to keep',
    take: '{{field}} from {{record}}',
    merge: 'Merge',
    dismiss: 'Two people',
    left: 'has left',
    leftKeep: 'A record of somebody who left can only go into the other',
    account: 'Account',
    hasAccount: 'Open',
    noAccount: 'None',
    postsHint: 'Posts and honours of both records are kept.',
  },
  filter: { strength: 'Likeness', all: 'All', below: 'Organisation' },
  strength: { certain: 'Same citizen id', strong: 'Very likely', weak: 'Possible' },
  shared: {
    citizen_id: 'same citizen id',
    name: 'same name',
    birth_date: 'same birth date',
    phone: 'same phone number',
  },
  merge: {
    title: 'Merge the two records of {{name}}',
    explain:
      'The record at {{school}} is kept. The other leaves and its account is disabled. Posts and honours of both are kept. A merger can be undone.',
    submit: 'Merge',
    done: 'The records of {{name}} were merged.',
    noAccount:
      'Merged. The record that went had an account, which is disabled now; the one kept has none yet: open one on the page of people.',
  },
  dismiss: {
    title: 'Are they two people?',
    explain: 'Both records stay as they are, and this pair is not shown again.',
    submit: 'They are two people',
    done: 'Noted: they are two people.',
  },
  merges: {
    tab: 'Mergers',
    caption: 'Mergers',
    name: 'Record kept',
    school: 'Organisation',
    merged: 'Record merged',
    from: '{{name}} ({{school}})',
    reason: 'Reason',
    at: 'Merged',
    state: 'State',
    inForce: 'Merged',
    undone: 'Undone',
    undoneAt: '{{at}}: {{reason}}',
    undo: 'Undo',
    emptyTitle: 'Nothing was merged yet',
    emptyText: 'What you merge under “To review” is kept here and can be undone.',
  },
  undo: {
    title: 'Undo the merger of {{name}}?',
    explain: 'Both records go back to what they were, and a disabled account is enabled again.',
    submit: 'Undo the merger',
    done: 'Undone. Both records are back.',
    changed: 'Changed again since the merger: {{fields}}',
  },
} as const satisfies Translation<typeof source>;
