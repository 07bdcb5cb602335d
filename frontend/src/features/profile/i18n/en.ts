import type { Translation } from '@/i18n/messages';

import type source from './zh-cn';

export default {
  title: 'Me',
  lead: 'Your account and settings',
  account: 'Account',
  name: 'Name',
  login: 'Login',
  id: 'User id',
  copyId: 'Copy user id',
  grants: 'Responsibilities',
  noGrants: 'None yet; ask the training administrator of your organisation.',
  grantAt: '{{role}} · {{organisation}}',
  everywhere: 'All organisations',
  settings: 'Settings',
  settingsLead: 'Kept in this browser only.',
  session: 'Session',
  sessionText: 'On a shared computer, sign out when you are done.',
  records: {
    heading: 'My training',
    certificates: 'Certificates',
    hours: 'Hours ledger',
    surveys: 'Surveys',
  },
} as const satisfies Translation<typeof source>;
