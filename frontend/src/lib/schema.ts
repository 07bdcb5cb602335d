import * as z from 'zod/mini';

// Zod would compile validators with `new Function`, which the Content-Security-Policy forbids.
z.config({ jitless: true });

export { z };
