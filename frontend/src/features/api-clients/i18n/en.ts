import type { Translation } from '@/i18n/messages';

import type source from './zh-cn';

export default {
  title: 'API clients',
  lead: 'Systems of others that read what changes here, such as a province’s. Each reads only what changes in its organisation and below, and never citizen ids, phone numbers or birth dates.',
  allStates: 'All states',
  none: 'No API clients yet',
  noneText: 'Choose “Register an API client” to let another system read what changes here.',
  never: 'never',
  revokedFor: '{{time}}: {{reason}}',
  field: {
    name: 'Name',
    organisation: 'Reads',
    createdAt: 'Registered',
    lastUsedAt: 'Last used',
    state: 'State',
    actions: 'Actions',
  },
  state: { inUse: 'In use', revoked: 'Revoked' },
  register: {
    title: 'Register an API client',
    nameHint: 'What the other system is called, so that it is known later.',
    organisationHint: 'It reads what changes here and in everything below; not beyond your own reach.',
    submit: 'Register and show the secret',
  },
  secret: {
    title: 'Secret of {{name}}',
    text: 'The secret is shown this once and kept nowhere. Copy it now and hand it to the other system’s developers safely; one that is lost can only be replaced.',
    id: 'client_id',
    secret: 'client_secret',
    copyId: 'Copy client_id',
    copySecret: 'Copy client_secret',
    close: 'Saved, close',
  },
  renew: {
    of: 'New secret for {{name}}',
    title: 'New secret for {{name}}?',
    text: 'The old secret is good no more at once; the other system cannot go on before it has the new one. Tokens it has already are good for fifteen minutes at most.',
    submit: 'New secret',
  },
  revoke: {
    of: 'Revoke {{name}}',
    title: 'Revoke {{name}}?',
    text: 'This cannot be undone; the system would have to be registered anew. Tokens it has already are good for fifteen minutes at most.',
    submit: 'Revoke',
    done: '{{name}} was revoked.',
  },
} as const satisfies Translation<typeof source>;
