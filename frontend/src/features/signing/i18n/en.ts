import type { Translation } from '@/i18n/messages';

import type source from './zh-cn';

export default {
  title: 'Sign in or out',
  lead: 'Scan the picture on the screen in the room, or type its six digits.',
  sending: 'Signing, one moment…',
  again: 'Scan again or type the digits',
  toTimetable: 'See the timetable',
  toHome: 'Go to home',
  done: { in: 'You are signed in', out: 'You are signed out' },
  hours_one: '{{hours}} class hour counted for this session',
  hours_other: '{{hours}} class hours counted for this session',
  hoursLater: 'Sign out at the end: the hours count from then on.',
  camera: {
    heading: 'Scan',
    open: 'Scan with the camera',
    view: 'View of the camera',
    starting: 'Opening the camera. If the browser asks, choose “Allow”.',
    running: 'Hold the picture on the screen into the view.',
    otherPicture: 'That is not a sign-in picture. Point at the one on the screen in the room.',
    unsupported:
      'This browser gives no camera to this page (it needs HTTPS). Use the scanner of your phone, or type the six digits.',
    refused:
      'The camera is not allowed. Allow it for this site in the settings of the browser and try again, or type the six digits.',
    missing: 'No camera was found. Use a phone, or type the six digits.',
    busy: 'Another application is using the camera. Close it and try again, or type the six digits.',
    failed: 'The camera could not be opened. Try again, or type the six digits.',
  },
  code: {
    heading: 'Type the digits',
    which: 'Session',
    session: '{{title}} ({{times}})',
    label: 'Six-digit code',
    hint: 'Beside the picture on the screen in the room; it changes after a while.',
    wrong: 'Enter the six digits on the screen',
    signIn: 'Sign in',
    signOut: 'Sign out',
    noSession:
      'You have no session today to sign in to or out of. If in doubt, see your timetable or ask the class teacher.',
  },
} as const satisfies Translation<typeof source>;
