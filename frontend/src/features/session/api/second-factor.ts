import { useMutation } from '@tanstack/react-query';

import { bodyOf, registry } from '@/api/client';

/** Gives the code that a sign-in still lacks; answers with a token. */
export function useAnswer() {
  return useMutation({
    mutationFn: async (body: { challenge: string; code: string }) =>
      bodyOf(await registry.POST('/v1/session/second-factor', { body })),
  });
}

/** Asks for a secret, where the role needs a second factor. */
export function useSetUp() {
  return useMutation({
    mutationFn: async (challenge: string) =>
      bodyOf(await registry.POST('/v1/session/second-factor/set-up', { body: { challenge } })),
  });
}

/** Gives a first code of it; answers with recovery codes and a token. */
export function useConfirm() {
  return useMutation({
    mutationFn: async (body: { challenge: string; code: string }) =>
      bodyOf(await registry.POST('/v1/session/second-factor/confirm', { body })),
  });
}
