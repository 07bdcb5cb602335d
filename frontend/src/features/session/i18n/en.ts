import type { Translation } from '@/i18n/messages';

import type source from './zh-cn';

export default {
  title: 'Sign in',
  motto: 'Never tired of learning, never weary of teaching',
  mottoSource: 'Analects, book 7',
  purpose: 'From the training needed to the hours on record: done in one place, open to every level.',
  login: 'Login',
  loginHint: 'Usually your staff number or the login your organisation gave you',
  password: 'Password',
  showPassword: 'Show password',
  hidePassword: 'Hide password',
  submit: 'Sign in',
  submitting: 'Signing in…',
  expired: 'Your session expired. Sign in again and you will be back where you were.',
  wanted: 'The page you asked for opens once you have signed in.',
  help: 'Forgot your password or cannot sign in? Ask the training administrator of your organisation for a code.',
  code: {
    link: 'Choose a password by a code',
    title: 'Choose a password',
    lead: 'For the first sign-in or after a forgotten password: the one-time code from your organisation lets you choose your own.',
    code: 'One-time code',
    codeHint: 'Printed on your slip, such as 7KQ2-M9XD-4TRV',
    new: 'New password',
    newHint:
      '10 to 128 characters; no common password, and nothing of your login, phone number or citizen id.',
    again: 'New password again',
    length: 'A password has 10 to 128 characters',
    different: 'The two new passwords differ',
    submit: 'Choose it and sign in',
    back: 'Back to sign-in',
  },
} as const satisfies Translation<typeof source>;
