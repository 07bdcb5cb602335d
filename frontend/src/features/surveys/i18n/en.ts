import type { Translation } from '@/i18n/messages';

import type source from './zh-cn';

export default {
  title: 'My surveys',
  lead: 'Please answer the survey of each training; the certificate needs it too.',
  kind: 'Satisfaction survey',
  open: 'to be answered',
  answered: 'answered {{time}}',
  toSurveys: 'See all surveys',
  numbered: '{{number}}. {{text}}',
  rate: 'Please rate this one',
  lowest: '{{rating}}, strongly disagree',
  highest: '{{rating}}, strongly agree',
  lowestWord: 'Strongly disagree',
  highestWord: 'Strongly agree',
  submit: 'Send the answers',
  empty: { title: 'No survey to answer', text: 'It appears here once a training of yours is running.' },
  already: { title: 'You have answered this survey', text: 'Sent {{time}}. Each survey is answered once.' },
  thanks: {
    title: 'Thank you',
    text: 'Your answers were sent. Results are published in total only.',
    home: 'Go to home',
    certificates: 'See my certificates',
  },
} as const satisfies Translation<typeof source>;
