import { App } from 'antd';
import { useState } from 'react';

/** Runs `send` from a dialog that stays open, with what went wrong, until it succeeds. */
export function useAskReason(send: (reason: string) => Promise<unknown>, done: string) {
  const { message } = App.useApp();
  const [isAsking, setAsking] = useState(false);
  const submit = async (reason: string) => {
    const isDone = await send(reason).then(
      () => true,
      () => false,
    );
    if (!isDone) return;
    setAsking(false);
    void message.success(done);
  };
  return { isAsking, ask: () => setAsking(true), cancel: () => setAsking(false), submit };
}
