import { queryOptions, useMutation } from '@tanstack/react-query';

import { bodyOf, evaluation } from '@/api/client';
import type { components } from '@/api/generated/evaluation';
import { readAllPages } from '@/lib/cursor';

type Schemas = components['schemas'];
export type Certificate = Schemas['CertificateRead'];
export type CertificateFacts = Schemas['CertificateFacts'];
export type NumberVerification = Schemas['NumberVerificationRead'];
export type TokenVerification = Schemas['TokenVerificationRead'];

const PAGE = 100;

/** All certificates of the person: one for each training finished, so they are few. */
export const certificatesQuery = () =>
  queryOptions({
    queryKey: ['my', 'certificates'],
    queryFn: ({ signal }): Promise<Certificate[]> =>
      readAllPages(async (page) =>
        bodyOf(
          await evaluation.GET('/v1/my/certificates', {
            params: { query: { ...page, limit: PAGE } },
            signal,
          }),
        ),
      ),
  });

/** Public: what became of a certificate's number. */
export const verificationQuery = (number: string) =>
  queryOptions({
    queryKey: ['certificate-verification', number],
    queryFn: async ({ signal }) => {
      const params = { path: { number } };
      return bodyOf(await evaluation.GET('/v1/certificates/{number}/verification', { params, signal }));
    },
  });

/** Public: whether a credential that somebody presents is good. */
export function useVerifyToken() {
  return useMutation({
    mutationFn: async (jwt: string) =>
      bodyOf(await evaluation.POST('/v1/certificates/verification', { body: { jwt } })),
  });
}
