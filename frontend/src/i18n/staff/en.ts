import type { Translation } from '../messages';

import type source from './zh-cn';

export default {
  reason: { label: 'Reason', length: 'Give the reason in 2 to 500 characters' },
  export: {
    start: 'Export CSV',
    stop: 'Cancel export ({{count}} read)',
    done_one: '{{count}} row exported',
    done_other: '{{count}} rows exported',
  },
  stale: 'Somebody just changed this. The newest version is loaded; check it and submit again.',
  noMatch: {
    title: 'Nothing matches',
    text: 'Check what you typed, or use fewer filters.',
    clear: 'Clear all filters',
  },
  columns: { choose: 'Columns', reset: 'Reset' },
  selection: {
    row: 'Select {{name}}',
    all: 'Select all that is shown',
    bar: 'What to do with the selected ones',
    count_one: '{{count}} selected',
    count_other: '{{count}} selected',
    clear: 'Select none',
  },
  filters: 'Filters',
  allPlaces: 'Everywhere',
} as const satisfies Translation<typeof source>;
