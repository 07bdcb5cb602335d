import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it, vi } from 'vitest';

import type { components } from '@/api/generated/registry';
import { refreshes, tellsMe } from '@/testing/answers';
import { createFakeMe, createFakePage } from '@/testing/fakes';
import { server } from '@/testing/server';

import { renderApp } from './render-app';
import { city, REGISTRY, signsIn } from './staff-answers';

type Detail = components['schemas']['ResourceDetail'];

const RESOURCES = `${REGISTRY}/resources`;
const place = { id: city.id, name: city.name };
const file = {
  id: '01939f2a-6c1e-7b6a-9a43-0000000f0001',
  name: '指南.pdf',
  media_type: 'application/pdf',
  size: 2048,
  sha256: '0'.repeat(64),
  can_open: true,
  uploaded_at: '2026-11-01T00:00:00Z',
};

const createFakeResource = (overrides: Partial<Detail> = {}): Detail => ({
  id: '01939f2a-6c1e-7b6a-9a43-0000000e0001',
  organisation: place,
  library: place,
  level: 'city',
  recommended_to: null,
  kind: 'guide',
  state: 'draft',
  title: '骨干教师研修指南',
  author: '教师发展中心',
  summary: '研修目标与阶段安排。',
  stages: [],
  subjects: [],
  link: null,
  files: [],
  published_at: null,
  version: 3,
  legal: ['submit', 'discard'],
  history: [],
  ...overrides,
});

const may = (...permissions: string[]) =>
  tellsMe(createFakeMe({ grants: [{ role: 'city_officer', organisation: place }], permissions }));

beforeEach(() => {
  signsIn();
  server.use(refreshes(), may('resource:read', 'resource:write', 'resource:publish', 'course:read'));
});

describe('the resources of an organisation', () => {
  it('are listed as the address narrows them down', async () => {
    const asked: string[] = [];
    server.use(
      http.get(RESOURCES, ({ request }) => {
        asked.push(new URL(request.url).searchParams.get('kind') ?? '');
        return HttpResponse.json(createFakePage([createFakeResource()]));
      }),
    );
    await renderApp('/resources?kind=guide');
    expect(await screen.findByRole('link', { name: '骨干教师研修指南' })).toBeVisible();
    expect(asked).toEqual(['guide']);
  });

  it('are published by those who may, on the version that they saw', async () => {
    const sent: (string | null)[] = [];
    const waiting = createFakeResource({ state: 'submitted', legal: ['recall', 'publish', 'return'] });
    server.use(
      http.get(`${RESOURCES}/${waiting.id}`, () => HttpResponse.json(waiting)),
      http.post(`${RESOURCES}/${waiting.id}/publish`, ({ request }) => {
        sent.push(request.headers.get('If-Match'));
        return HttpResponse.json(createFakeResource({ state: 'published', legal: ['withdraw'] }));
      }),
    );
    const { user } = await renderApp(`/resources/${waiting.id}`);
    await user.click(await screen.findByRole('button', { name: '发布' }));
    await waitFor(() => expect(sent).toEqual(['"3"']));
  });

  it('are not published by authors alone', async () => {
    const waiting = createFakeResource({ state: 'submitted', legal: ['recall', 'publish', 'return'] });
    server.use(
      may('resource:read', 'resource:write'),
      http.get(`${RESOURCES}/${waiting.id}`, () => HttpResponse.json(waiting)),
    );
    await renderApp(`/resources/${waiting.id}`);
    expect(await screen.findByRole('button', { name: '撤回' })).toBeVisible();
    expect(screen.queryByRole('button', { name: '发布' })).not.toBeInTheDocument();
  });
});

describe('the resources of the library', () => {
  it('are searched, read and opened in a tab of their own', async () => {
    const tab = { location: { href: '' }, close: vi.fn() };
    vi.spyOn(window, 'open').mockReturnValue(tab as unknown as Window);
    const shown = createFakeResource({ state: 'published', files: [file] });
    const library = `${REGISTRY}/resource-library`;
    const asked: (string | null)[] = [];
    server.use(
      http.get(library, () => HttpResponse.json(createFakePage([shown]))),
      http.get(`${library}/${shown.id}`, () => HttpResponse.json(shown)),
      http.get(`${library}/${shown.id}/files/${file.id}/link`, ({ request }) => {
        asked.push(new URL(request.url).searchParams.get('to_open'));
        return HttpResponse.json({
          address: '/api/registry/v1/files/x',
          good_until: '2026-11-01T00:00:00Z',
        });
      }),
    );
    const { user } = await renderApp('/library/resources');
    await user.click(await screen.findByRole('link', { name: shown.title }));
    const files = await screen.findByRole('region', { name: '文件' });
    await user.click(within(files).getByRole('button', { name: '打开“指南.pdf”' }));
    await waitFor(() => expect(tab.location.href).toBe('/api/registry/v1/files/x'));
    expect(asked).toEqual(['true']);
  });
});
