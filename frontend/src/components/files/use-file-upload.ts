import { useEffect, useRef, useState } from 'react';

import { type ResumableUpload, startUpload } from '@/lib/resumable-upload';

interface Sending {
  file: File;
  status: 'sending' | 'paused' | 'saving' | 'failed';
  sent: number;
  error: unknown;
}

/** One file on its way to the thing that `attach` puts it to. */
export function useFileUpload(attach: (fileId: string) => Promise<unknown>, onDone: (name: string) => void) {
  const [sending, setSending] = useState<Sending | null>(null);
  const upload = useRef<ResumableUpload | null>(null);
  const change = (changes: Partial<Sending>) => setSending((now) => now && { ...now, ...changes });
  // Leaving the page pauses: choosing the file again goes on.
  useEffect(() => () => upload.current?.pause(), []);

  const store = async (fileId: string, file: File) => {
    change({ status: 'saving' });
    try {
      await attach(fileId);
      setSending(null);
      onDone(file.name);
    } catch (error) {
      change({ status: 'failed', error });
    }
  };
  const begin = async (file: File) => {
    setSending({ file, status: 'sending', sent: 0, error: null });
    try {
      upload.current = await startUpload(file, {
        onProgress: (sent) => change({ sent, ...(sent === file.size && { status: 'saving' }) }),
        onStored: (fileId) => void store(fileId, file),
        onFailed: (error) => change({ status: 'failed', error }),
      });
    } catch (error) {
      // The part of the application that sends files could not be loaded.
      change({ status: 'failed', error });
    }
  };
  return {
    sending,
    begin: (file: File) => void begin(file),
    pause: () => {
      upload.current?.pause();
      change({ status: 'paused' });
    },
    resume: () => {
      change({ status: 'sending', error: null });
      upload.current?.resume();
    },
    cancel: () => {
      upload.current?.cancel();
      setSending(null);
    },
  };
}
