import { useMutation } from '@tanstack/react-query';

import { registry } from '@/api/client';
import type { components } from '@/api/generated/registry';
import { session } from '@/api/session';

/** Exchanges a code for a password, and signs in with it. */
export function useCode() {
  return useMutation({
    mutationFn: async (body: components['schemas']['PasswordCodeUse']) => {
      await registry.POST('/v1/password-resets/use', { body });
      await session.signIn({ login: body.login, password: body.new_password });
    },
  });
}
