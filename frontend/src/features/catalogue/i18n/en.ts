import type { Translation } from '@/i18n/messages';

import type source from './zh-cn';

export default {
  title: 'Courses',
  lead: 'See the trainings offered to you and enrol.',
  parts: 'Kinds of courses',
  back: 'Back to the courses',
  days: '{{start}} to {{end}}',
  seatsLeft_one: '{{count}} seat left',
  seatsLeft_other: '{{count}} seats left',
  seats_one: '{{count}} left of {{capacity}}',
  seats_other: '{{count}} left of {{capacity}}',
  anyone: 'Open to all',
  offered: {
    tab: 'Open to me',
    search: 'Find by title or code',
    all: 'Also show what is not open to me now',
    filters: 'Filters',
    empty: {
      title: 'Nothing to enrol in at the moment',
      text: 'Tick “Also show what is not open to me now” to see what opens later or is full.',
    },
    noMatch: {
      title: 'No training matches',
      text: 'Try another word, or also show what is not open to you now.',
    },
  },
  mine: {
    tab: 'My enrolments',
    withdrawnBecause: 'Withdrawn because: {{reason}}',
    empty: {
      title: 'You have not enrolled in anything yet',
      text: 'Choose one of the trainings offered to you; it appears here once you have enrolled.',
      action: 'See what is offered',
    },
  },
  state: {
    draft: 'draft',
    submitted: 'submitted',
    approved: 'approved',
    open: 'open for enrolment',
    running: 'running',
    completed: 'completed',
    cancelled: 'cancelled',
  },
  enrolment: { placed: 'enrolled', withdrawn: 'withdrawn' },
  field: {
    hours: 'Hours',
    days: 'Training',
    enrolment: 'Enrolment',
    seats: 'Seats',
    stages: 'Stages',
    subjects: 'Subjects',
    code: 'Code',
  },
  section: {
    theme: 'Theme',
    aims: 'Aims',
    content: 'Content',
    schedule: 'Schedule',
    modes: 'Modes',
    management: 'Management',
    guarantees: 'Guarantees',
  },
  participation: {
    enrolled: 'You are enrolled.',
    timetable: 'See the timetable',
    enrol: 'Enrol',
    withdraw: 'Withdraw',
    obstacles: 'You cannot enrol at present:',
  },
  enrol: {
    title: 'Enrol in “{{title}}”?',
    explain:
      'It runs from {{start}} to {{end}}, {{hours}} class hours. Please make sure that you can be there.',
    submit: 'Enrol',
    done: 'You are enrolled; the sessions are in your timetable.',
  },
  withdraw: {
    title: 'Withdraw from “{{title}}”?',
    explain: 'Your seat goes to somebody else, and there may be none left when you enrol again.',
    reason: 'Reason',
    submit: 'Withdraw',
    done: 'You have withdrawn.',
    stale:
      'Your enrolment has just changed and the page was updated. Please look again and confirm once more.',
  },
} as const satisfies Translation<typeof source>;
