import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';

import { problemAnswer, refusesRefresh, SESSION } from '@/testing/answers';
import { createFakeMe, createFakeToken } from '@/testing/fakes';
import { server } from '@/testing/server';

import { bodyOf, registry } from './client';
import { ApiProblem } from './problems';
import { session } from './session';

const ME = '*/api/registry/v1/me';

/** A service that takes only the newest of the tokens it gave out. */
function serveRotatingTokens() {
  let renewals = 0;
  server.use(
    http.post(`${SESSION}/refresh`, () => {
      renewals += 1;
      return HttpResponse.json(createFakeToken({ access_token: `token-${renewals}` }));
    }),
    http.get(ME, ({ request }) =>
      request.headers.get('Authorization') === `Bearer token-${renewals}`
        ? HttpResponse.json(createFakeMe())
        : problemAnswer({ status: 401, code: 'unauthenticated' }),
    ),
  );
  return { count: () => renewals, expire: () => (renewals += 1) };
}

const readMe = async () => bodyOf(await registry.GET('/v1/me'));

describe('session', () => {
  it('is restored from the cookie when the page loads', async () => {
    serveRotatingTokens();
    await session.restore();
    expect(session.state()).toBe('signed-in');
    expect((await readMe()).login).toBe('city');
  });

  it('renews an expired token once for many calls at the same time', async () => {
    const tokens = serveRotatingTokens();
    await session.restore();
    tokens.expire();
    const before = tokens.count();
    const answers = await Promise.all([readMe(), readMe(), readMe(), readMe()]);
    expect(answers).toHaveLength(4);
    expect(tokens.count()).toBe(before + 1);
  });

  it('ends when the cookie holds no session any more, and knows that it expired', async () => {
    const tokens = serveRotatingTokens();
    await session.restore();
    tokens.expire();
    server.use(refusesRefresh());
    await expect(readMe()).rejects.toMatchObject({ status: 401, code: 'session-ended' });
    expect(session.state()).toBe('signed-out');
    expect(session.ending).toBe('expired');
  });

  it('does not end because the network is away', async () => {
    const tokens = serveRotatingTokens();
    await session.restore();
    tokens.expire();
    server.use(http.post(`${SESSION}/refresh`, () => HttpResponse.error()));
    await expect(readMe()).rejects.toMatchObject({ code: 'network-unreachable' });
    expect(session.state()).toBe('signed-in');
  });

  it('keeps no token in storage', async () => {
    serveRotatingTokens();
    await session.restore();
    expect(JSON.stringify([window.localStorage, window.sessionStorage])).not.toContain('token-');
  });

  it('repeats a write with the same idempotency key after renewing', async () => {
    const tokens = serveRotatingTokens();
    await session.restore();
    tokens.expire();
    const seen: (string | null)[] = [];
    server.use(
      http.post('*/api/registry/v1/organisations', async ({ request }) => {
        seen.push(request.headers.get('Idempotency-Key'), await request.text());
        if (seen.length === 2) return problemAnswer({ status: 401, code: 'unauthenticated' });
        return HttpResponse.json({}, { status: 201 });
      }),
    );
    await registry.POST('/v1/organisations', { body: { name: 'a', code: 'b', kind: 'school' } });
    expect(seen[0]).toMatch(/^[0-9a-f-]{36}$/);
    expect(seen.slice(2)).toEqual(seen.slice(0, 2));
  });

  it('names the interface language', async () => {
    serveRotatingTokens();
    await session.restore();
    let language: string | null = null;
    server.use(
      http.get(ME, ({ request }) => {
        language = request.headers.get('Accept-Language');
        return HttpResponse.json(createFakeMe());
      }),
    );
    await readMe();
    expect(language).toBe('zh-CN');
  });

  it('turns an answer that is no problem document into a problem by status', async () => {
    serveRotatingTokens();
    await session.restore();
    server.use(http.get(ME, () => new HttpResponse('<html>bad gateway</html>', { status: 502 })));
    const problem: unknown = await readMe().catch((error: unknown) => error);
    expect(problem).toBeInstanceOf(ApiProblem);
    expect(problem).toMatchObject({ status: 502, code: 'http-502', isTransient: true });
  });
});
