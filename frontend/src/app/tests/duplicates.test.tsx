import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';

import type { components } from '@/api/generated/registry';
import { problemAnswer } from '@/testing/answers';
import { createFakePage } from '@/testing/fakes';
import { server } from '@/testing/server';

import { renderApp } from './render-app';
import { REGISTRY, school, signsIn } from './staff-answers';

type Dismissal = components['schemas']['DismissalRead'];

const DISMISSALS = `${REGISTRY}/person-duplicates/dismissals`;
const dismissal: Dismissal = {
  id: '01939f2a-6c1e-7b6a-9a43-000000000e01',
  first: { id: '01939f2a-6c1e-7b6a-9a43-000000000a01', name: '韦春兰', organisation_name: school.name },
  second: { id: '01939f2a-6c1e-7b6a-9a43-000000000a02', name: '韦春兰', organisation_name: '第二小学' },
  reason: '两位同名教师',
  created_at: '2026-11-01T00:00:00Z',
};

beforeEach(() => signsIn());

describe('pairs found to be of two people', () => {
  it('are listed with the reason, and taken back with another', async () => {
    const reasons: (string | null)[] = [];
    let held = [dismissal];
    server.use(
      http.get(DISMISSALS, () => HttpResponse.json(createFakePage(held))),
      http.delete(`${DISMISSALS}/${dismissal.id}`, ({ request }) => {
        reasons.push(new URL(request.url).searchParams.get('reason'));
        held = [];
        return new HttpResponse(null, { status: 204 });
      }),
    );
    const { user } = await renderApp('/duplicates/dismissals');
    expect(await screen.findByText('两位同名教师')).toBeVisible();
    expect(screen.getByRole('link', { name: '韦春兰（第二小学）' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: '收回对“韦春兰”的确认' }));
    await user.type(await screen.findByLabelText('原因'), '确为同一人');
    await user.click(screen.getByRole('button', { name: '收回确认' }));
    expect(await screen.findByText('已收回确认。')).toBeInTheDocument();
    expect(reasons).toEqual(['确为同一人']);
    expect(await screen.findByText('没有确认为不同的人的档案')).toBeVisible();
  });

  it('say what is wrong when somebody was faster, and keep what was typed', async () => {
    server.use(
      http.get(DISMISSALS, () => HttpResponse.json(createFakePage([dismissal]))),
      http.delete(`${DISMISSALS}/${dismissal.id}`, () =>
        problemAnswer({
          status: 404,
          code: 'duplicate-dismissal-not-found',
          title: '未找到该确认记录',
          detail: '该确认记录已被收回。',
        }),
      ),
    );
    const { user } = await renderApp('/duplicates/dismissals');
    await user.click(await screen.findByRole('button', { name: '收回对“韦春兰”的确认' }));
    await user.type(await screen.findByLabelText('原因'), '确为同一人');
    await user.click(screen.getByRole('button', { name: '收回确认' }));
    expect(await screen.findByText(/该确认记录已被收回/)).toBeVisible();
    expect(screen.getByLabelText('原因')).toHaveValue('确为同一人');
  });
});
