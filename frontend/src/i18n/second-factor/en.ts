import type { Translation } from '@/i18n/messages';

import type source from './zh-cn';

export default {
  title: 'Code of your app',
  lead: 'Give the 6 digits of your authenticator app, or a recovery code.',
  code: 'Code',
  codeHint: 'It changes every 30 seconds; without your phone, give a recovery code.',
  submit: 'Check and sign in',
  back: 'Back to sign-in',
  setUpTitle: 'Set up a second factor',
  setUpLead: 'Your role signs in with a code of an app; set it up first.',
  start: 'Begin',
  scan: 'Scan the picture with an authenticator app (TOTP) on your phone, then give the code that it shows.',
  picture: 'QR code of the secret',
  secret: 'If you cannot scan it, type this secret into the app:',
  secretCopy: 'Copy the secret',
  firstCode: 'Code that the app shows',
  firstCodeHint: '6 digits, which change every 30 seconds',
  confirm: 'Confirm',
  required: 'Give the code',
  recoveryTitle: 'Recovery codes',
  recoveryLead:
    'Each stands in once for a lost phone. They are shown this once: download or print them and keep them safe.',
  download: 'Download the recovery codes',
  fileName: 'shixun-recovery-codes.txt',
  print: 'Print the recovery codes',
  done: 'Kept, go on',
} as const satisfies Translation<typeof source>;
