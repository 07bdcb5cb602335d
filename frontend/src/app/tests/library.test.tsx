import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';

import { problemAnswer } from '@/testing/answers';
import { createFakePage } from '@/testing/fakes';
import { server } from '@/testing/server';

import { createFakeLibraryCourse } from './course-answers';
import { renderApp } from './render-app';
import { REGISTRY } from './staff-answers';
import { signInTrainee } from './trainee-answers';

const LIBRARY = `${REGISTRY}/course-library`;
const course = createFakeLibraryCourse();

beforeEach(signInTrainee);

describe('the course library', () => {
  it('is searched by words and narrowed down by the address', async () => {
    const asked: string[] = [];
    server.use(
      http.get(LIBRARY, ({ request }) => {
        asked.push(new URL(request.url).search);
        return HttpResponse.json(createFakePage([course]));
      }),
    );
    const { user } = await renderApp('/library?level=school');
    expect(await screen.findByRole('link', { name: course.name })).toHaveAttribute(
      'href',
      `/library/${course.id}`,
    );
    expect(screen.getByText('4.5 分（2 人评价）')).toBeVisible();
    await user.type(screen.getByRole('searchbox', { name: '搜索课程名称、简介或关键词' }), '阅读');
    await expect.poll(() => asked.at(-1)).toContain(`q=${encodeURIComponent('阅读')}`);
    expect(asked.at(-1)).toContain('level=school');
  });

  it('says what to do when nothing matches', async () => {
    server.use(http.get(LIBRARY, () => HttpResponse.json(createFakePage([]))));
    const { user } = await renderApp('/library?category=theory');
    expect(await screen.findByText('没有符合的课程')).toBeVisible();
    await user.click(screen.getByRole('button', { name: '清除条件' }));
    expect(await screen.findByText('课程库还没有课程')).toBeVisible();
  });

  it('shows a course and takes my rating', async () => {
    let mine: number | null = null;
    const rating = () => HttpResponse.json({ mine, rating_mean: 4.5, rating_count: 2 });
    server.use(
      http.get(`${LIBRARY}/${course.id}`, () => HttpResponse.json(course)),
      http.get(`${LIBRARY}/${course.id}/files`, () => HttpResponse.json([])),
      http.get(`${LIBRARY}/${course.id}/rating`, rating),
      http.put(`${LIBRARY}/${course.id}/rating`, async ({ request }) => {
        mine = ((await request.json()) as { stars: number }).stars;
        return rating();
      }),
    );
    const { user } = await renderApp(`/library/${course.id}`);
    expect(await screen.findByRole('heading', { level: 1, name: course.name })).toBeVisible();
    expect(screen.getByText('科研立项 · 市级课题 2026-17')).toBeVisible();
    await user.click(await screen.findByRole('button', { name: '5 分' }));
    expect(await screen.findByText('您打了 5 分，可随时修改。')).toBeVisible();
  });

  it('says so when the rating was not taken', async () => {
    server.use(
      http.get(`${LIBRARY}/${course.id}`, () => HttpResponse.json(course)),
      http.get(`${LIBRARY}/${course.id}/files`, () => HttpResponse.json([])),
      http.get(`${LIBRARY}/${course.id}/rating`, () =>
        HttpResponse.json({ mine: null, rating_mean: null, rating_count: 0 }),
      ),
      http.put(`${LIBRARY}/${course.id}/rating`, () =>
        problemAnswer({ status: 404, code: 'course-not-found', detail: '该课程已下架。' }),
      ),
    );
    const { user } = await renderApp(`/library/${course.id}`);
    await user.click(await screen.findByRole('button', { name: '1 分' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('该课程已下架。');
  });
});
