import { z } from '@/lib/schema';

/** What is typed to sign without a camera. */
export const codeSchema = z.object({
  sessionId: z.string().check(z.minLength(1)),
  code: z.string().check(z.regex(/^\d{6}$/)),
});

export type CodeValues = z.infer<typeof codeSchema>;
