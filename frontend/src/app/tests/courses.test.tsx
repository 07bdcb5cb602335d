import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';

import { problemAnswer } from '@/testing/answers';
import { createFakePage } from '@/testing/fakes';
import { server } from '@/testing/server';

import { renderApp } from './render-app';
import { createFakeCourse, readsCourse, SCHEDULING, signInTrainee } from './trainee-answers';

beforeEach(signInTrainee);

const course = createFakeCourse();
const address = `/courses/${course.programme_id}`;
const enrolled = createFakeCourse({ enrolment_id: 'e1', enrolment_state: 'placed', enrolment_version: 4 });
const ENROLMENTS = `${SCHEDULING}/programmes/${course.programme_id}/enrolments`;

describe('catalogue', () => {
  it('lists what can be taken up now, and on request the rest with its obstacles', async () => {
    const obstacles = [{ code: 'not-eligible-stage', title: '学段不符', detail: '不含此学段。' }];
    server.use(
      http.get(`${SCHEDULING}/my/catalogue`, ({ request }) => {
        const isAll = new URL(request.url).searchParams.get('enrollable') === 'false';
        return HttpResponse.json(createFakePage(isAll ? [createFakeCourse({ obstacles })] : []));
      }),
    );
    const { user } = await renderApp('/courses');
    expect(await screen.findByRole('heading', { name: '目前没有可报名的项目' })).toBeVisible();
    expect(screen.queryByRole('link', { name: course.title })).not.toBeInTheDocument();
    await user.click(screen.getByRole('checkbox', { name: '也显示暂时不能报名的' }));
    expect(await screen.findByRole('link', { name: course.title })).toHaveAttribute('href', address);
    expect(screen.getByText('剩余 3 个名额')).toBeVisible();
    expect(screen.getByText('学段不符')).toBeVisible();
  });

  it('searches on the service and keeps the search in the address', async () => {
    const asked: (string | null)[] = [];
    server.use(
      http.get(`${SCHEDULING}/my/catalogue`, ({ request }) => {
        asked.push(new URL(request.url).searchParams.get('q'));
        return HttpResponse.json(createFakePage([]));
      }),
    );
    const { user, router } = await renderApp('/courses');
    expect(await screen.findByRole('heading', { name: '目前没有可报名的项目' })).toBeVisible();
    await user.type(screen.getByRole('searchbox', { name: '按名称或项目编号查找' }), '融合');
    expect(await screen.findByRole('heading', { name: '没有符合条件的项目' })).toBeVisible();
    expect(asked).toEqual([null, '融合']);
    expect(router.state.location.search).toBe(`?q=${encodeURIComponent('融合')}`);
  });

  it('tells somebody who is not on the roster why there is nothing', async () => {
    server.use(
      http.get(`${SCHEDULING}/my/catalogue`, () =>
        problemAnswer({
          status: 409,
          code: 'not-on-roster',
          title: '您不在教师名册中',
          detail: '请联系学校。',
        }),
      ),
    );
    await renderApp('/courses');
    expect(await screen.findByRole('heading', { name: '您不在教师名册中' })).toBeVisible();
  });
});

describe('a course', () => {
  it('shows the seven sections and enrols after a question', async () => {
    let isEnrolled = false;
    server.use(
      http.get(`${SCHEDULING}/my/catalogue/${course.programme_id}`, () =>
        HttpResponse.json(isEnrolled ? enrolled : course),
      ),
      http.post(ENROLMENTS, () => {
        isEnrolled = true;
        return HttpResponse.json({ id: 'e1' }, { status: 201 });
      }),
    );
    const { user } = await renderApp(address);
    await user.click(await screen.findByRole('button', { name: '报名' }));
    for (const section of ['主题', '目标', '内容', '时间安排', '方式', '组织管理', '保障措施']) {
      expect(screen.getByRole('heading', { name: section })).toBeInTheDocument();
    }
    expect(isEnrolled).toBe(false);
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: '确认报名' }));
    expect(await screen.findByText('报名成功，课次已列入您的课表。')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: '退出报名' })).toBeInTheDocument();
  });

  it('says why somebody else was quicker', async () => {
    server.use(
      readsCourse(course),
      http.post(ENROLMENTS, () =>
        problemAnswer({ status: 409, code: 'programme-full', title: '名额已满', detail: '请选择其他项目。' }),
      ),
    );
    const { user } = await renderApp(address);
    await user.click(await screen.findByRole('button', { name: '报名' }));
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: '确认报名' }));
    expect(await screen.findByText('名额已满')).toBeInTheDocument();
  });

  it('offers no enrolment against an obstacle, and explains it', async () => {
    const obstacles = [{ code: 'quota-used-up', title: '本校名额已用完', detail: '请联系学校培训负责人。' }];
    server.use(readsCourse(createFakeCourse({ obstacles })));
    await renderApp(address);
    expect(await screen.findByText('请联系学校培训负责人。')).toBeVisible();
    expect(screen.queryByRole('button', { name: '报名' })).toBeNull();
  });

  it('withdraws from the version that is shown, and asks again when it has changed', async () => {
    const versions: (string | null)[] = [];
    let current = enrolled;
    server.use(
      http.get(`${SCHEDULING}/my/catalogue/${course.programme_id}`, () => HttpResponse.json(current)),
      http.delete(`${SCHEDULING}/enrolments/e1`, ({ request }) => {
        versions.push(request.headers.get('If-Match'));
        if (versions.length === 1) {
          current = { ...enrolled, enrolment_version: 5 };
          return problemAnswer({ status: 412, code: 'precondition-failed' });
        }
        current = { ...current, enrolment_state: 'withdrawn', enrolment_version: 6 };
        return new HttpResponse(null, { status: 204 });
      }),
    );
    const { user } = await renderApp(address);
    await user.click(await screen.findByRole('button', { name: '退出报名' }));
    const dialog = within(screen.getByRole('dialog'));
    await user.click(dialog.getByRole('button', { name: '确认退出' }));
    expect(await dialog.findByText(/报名信息刚刚有变化/)).toBeInTheDocument();
    await waitFor(() => expect(dialog.getByRole('button', { name: '确认退出' })).toBeEnabled());
    await user.click(dialog.getByRole('button', { name: '确认退出' }));
    expect(await screen.findByText('已退出报名。')).toBeInTheDocument();
    expect(versions).toEqual(['"4"', '"5"']);
  });
});
