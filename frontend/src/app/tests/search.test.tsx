import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';

import { problemAnswer } from '@/testing/answers';
import { createFakePage } from '@/testing/fakes';
import { server } from '@/testing/server';

import { renderApp } from './render-app';
import { REGISTRY, signsIn } from './staff-answers';

beforeEach(() => {
  signsIn();
  server.use(
    http.get(`${REGISTRY}/people`, () => HttpResponse.json({ ...createFakePage([]), total: 0 })),
    http.get(`${REGISTRY}/policy-packs/effective`, () =>
      problemAnswer({ status: 404, code: 'policy-pack-not-in-force' }),
    ),
  );
});

const box = () => screen.findByRole('searchbox', { name: '查找人员' });

describe('the search box of a list', () => {
  it('keeps the cursor while it searches', async () => {
    const { user, router } = await renderApp('/people');
    const sought = () => new URLSearchParams(router.state.location.search).get('q');
    await user.type(await box(), '韦');
    await expect.poll(sought).toBe('韦');
    await user.keyboard('春');
    await expect.poll(sought).toBe('韦春');
    expect(await box()).toHaveFocus();
  });

  it('is emptied with the filters', async () => {
    const { user, router } = await renderApp('/people?q=韦春');
    expect(await box()).toHaveValue('韦春');
    await user.click(await screen.findByRole('button', { name: '清除全部条件' }));
    await expect.poll(() => router.state.location.search).toBe('');
    expect(await box()).toHaveValue('');
  });
});
