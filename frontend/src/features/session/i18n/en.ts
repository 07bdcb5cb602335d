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
  help: 'Forgot your password or cannot sign in? Ask the training administrator of your organisation.',
} as const satisfies Translation<typeof source>;
