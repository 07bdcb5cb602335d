import type { Translation } from '../messages';

import type source from './zh-cn';

export default {
  'network-unreachable': {
    title: 'The server cannot be reached',
    detail: 'The request did not get through; nothing was saved.',
    advice: 'Check your connection and try again.',
  },
  'request-timeout': {
    title: 'The server did not answer in time',
    detail: 'No answer came within 30 seconds, so it is not certain whether the operation was done.',
    advice: 'Try again in a moment; submitting twice does not create a duplicate.',
  },
  'unreadable-answer': {
    title: 'The answer could not be read',
    detail: 'It was incomplete; something on the network may have blocked or altered it.',
    advice: 'Try again; if it happens again, ask your network administrator.',
  },
  'login-failed': {
    title: 'Wrong login or password',
    detail: 'No user matches the login and password you entered.',
    advice:
      'Check capitals and keyboard layout; if you forgot the password, ask your administrator to reset it.',
  },
  'sign-in-blocked': {
    title: 'Blocked for now',
    detail: 'Too many attempts failed; try again in {{retry_after}} seconds.',
    advice:
      'Check the login and the password; if it is urgent, ask your administrator to unlock or reset the account.',
  },
  'session-ended': {
    title: 'Your session has ended',
    detail: 'It expired, or you signed out elsewhere.',
    advice: 'Sign in again; you will come back to the page you were on.',
  },
  forbidden: {
    title: 'Not permitted',
    detail: 'You do not have the permission this needs.',
    advice: 'If your work needs it, ask your administrator.',
  },
  'not-found': {
    title: 'Not found',
    detail: 'It does not exist, was closed, or lies outside your reach.',
    advice: 'Check the address, or pick it from the list.',
  },
  'temporarily-unavailable': {
    title: 'Temporarily unavailable',
    detail: 'The service cannot reach its data just now; nothing was saved.',
    advice: 'Try again in a moment.',
  },
  unknown: {
    title: 'The operation was not completed',
    detail: 'The server answered with status {{status}} and no explanation.',
    advice: 'Try again later; if it happens again, give the request id to your administrator.',
  },
} as const satisfies Translation<typeof source>;
