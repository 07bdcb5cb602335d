import type { Translation } from '../messages';

import type source from './zh-cn';

export default {
  list: 'Files',
  none: 'No files yet.',
  open: 'Open “{{name}}”',
  openShort: 'Open',
  save: 'Download “{{name}}”',
  saveShort: 'Download',
  remove: 'Remove “{{name}}”',
  removeShort: 'Remove',
  removeTitle: 'Remove a file',
  removeText: '“{{name}}” is taken out of the draft; versions published before keep it.',
  removed: 'Removed.',
  choose: 'Upload a file',
  hint: 'PDF, Office documents, pictures, MP4, MP3, text, EPUB and ZIP. After a break an upload goes on where it was.',
  progress: 'Uploading “{{name}}”',
  amount: '{{sent}} of {{total}} MB',
  paused: 'Paused: “{{name}}”',
  saving: 'Checking and saving “{{name}}”',
  pause: 'Pause',
  resume: 'Resume',
  cancel: 'Cancel the upload',
  retry: 'Try again',
  stored: '“{{name}}” is uploaded.',
} satisfies Translation<typeof source>;
