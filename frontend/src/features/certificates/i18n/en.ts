import type { Translation } from '@/i18n/messages';

import type source from './zh-cn';

export default {
  title: 'My certificates',
  lead: 'Issued when a training is finished; anybody can check them online.',
  back: 'Back to the certificates',
  kind: 'Certificate of completion',
  revoked: 'revoked',
  hours_one: '{{hours}} class hour',
  hours_other: '{{hours}} class hours',
  field: {
    holder: 'Holder',
    hours: 'Hours',
    issuer: 'Issuer',
    issued: 'Issued on',
    number: 'Number',
  },
  empty: {
    title: 'No certificate yet',
    text: 'When a training has ended, your hours suffice and you have answered its survey, the certificate appears here by itself.',
    action: 'See my enrolments',
  },
  detail: {
    title: 'Certificate',
    notFound: 'You have no certificate with this number',
    notFoundText: 'Number: {{number}}. If it belongs to somebody else, you can check it.',
    verifyIt: 'Check this number',
  },
  share: {
    qr: 'QR code that opens {{address}}',
    heading: 'Link to check it',
    text: 'Send the link to whoever wants to check; it needs no account. The page shows only part of your name.',
    copy: 'Copy the link',
  },
  credential: {
    heading: 'Digital credential',
    text: 'A file signed by the issuer (Open Badges 3.0 as JWT) to keep, or to import into other systems.',
    download: 'Download the credential',
  },
  verify: {
    title: 'Check a certificate',
    lead: 'See whether a number or a digital credential was issued here and still holds. No account needed.',
    state: { valid: 'Valid', revoked: 'Revoked', unknown: 'No such certificate' },
    meaning: {
      valid: 'It was issued here and holds at present.',
      revoked: 'The issuer has revoked it; it no longer holds.',
      unknown:
        'There is no certificate with the number {{number}}. Check it; mind letters and digits that look alike.',
    },
    revokedAt: 'It was revoked {{time}} and no longer holds.',
    number: {
      heading: 'By its number',
      hint: 'The number is printed on the certificate.',
      missing: 'Enter the number',
      submit: 'Check',
    },
    token: {
      heading: 'A digital credential',
      label: 'Credential (JWT)',
      hint: 'Paste all the text of the file; it begins with eyJ.',
      missing: 'Paste the credential',
      submit: 'Check the credential',
      good: 'The credential is good',
      goodText: 'Its signature is right, nothing was altered, and the certificate holds at present.',
      bad: 'The credential is not good',
    },
  },
} as const satisfies Translation<typeof source>;
