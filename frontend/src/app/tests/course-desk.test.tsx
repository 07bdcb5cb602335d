import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';

import { problemAnswer, refreshes, tellsMe } from '@/testing/answers';
import { createFakeMe, createFakePage } from '@/testing/fakes';
import { server } from '@/testing/server';

import { createFakeCourseDetail, createFakeLibraryCourse, createFakePromotion } from './course-answers';
import { renderApp } from './render-app';
import { city, REGISTRY, signsIn } from './staff-answers';

const COURSES = `${REGISTRY}/courses`;
const PROMOTIONS = `${REGISTRY}/course-promotions`;
const waiting = createFakeCourseDetail();
const one = `${COURSES}/${waiting.id}`;

beforeEach(() => {
  signsIn();
  server.use(
    refreshes(),
    http.get(`${COURSES}/:id/versions/:number/files`, () => HttpResponse.json([])),
    tellsMe(
      createFakeMe({
        grants: [{ role: 'city_officer', organisation: { id: city.id, name: city.name } }],
        permissions: ['course:read', 'course:write', 'course:review', 'organisation:read'],
      }),
    ),
  );
});

describe('the courses of an organisation', () => {
  it('are listed with where they stand, and narrowed down by the address', async () => {
    const asked: (string | null)[] = [];
    server.use(
      http.get(COURSES, ({ request }) => {
        asked.push(new URL(request.url).searchParams.get('state'));
        return HttpResponse.json(createFakePage([createFakeLibraryCourse()]));
      }),
    );
    await renderApp('/course-desk?state=published');
    expect(await screen.findByRole('link', { name: waiting.name })).toHaveAttribute(
      'href',
      `/course-desk/${waiting.id}`,
    );
    expect(asked).toEqual(['published']);
  });

  it('begin with a draft, and what is typed stays when it is refused', async () => {
    const sent: unknown[] = [];
    server.use(
      http.get(`${COURSES}/vocabulary`, () => HttpResponse.json({ pack_title: null, contents: [] })),
      http.get(`${REGISTRY}/organisations`, () => HttpResponse.json(createFakePage([city]))),
      http.get(`${REGISTRY}/organisations/${city.id}`, () => HttpResponse.json(city)),
      http.post(COURSES, async ({ request }) => {
        sent.push(await request.json());
        return problemAnswer({
          status: 422,
          code: 'invalid-input',
          errors: [{ pointer: '/name', code: 'x', detail: '名称重复了' }],
        });
      }),
    );
    const { user } = await renderApp('/course-desk/new');
    await user.type(await screen.findByRole('textbox', { name: /课程名称/ }), '班主任工作坊');
    await user.type(screen.getByRole('textbox', { name: /简介/ }), '案例研讨');
    await user.type(screen.getByRole('textbox', { name: /课程标准依据/ }), '班主任培训课程标准');
    await user.click(screen.getByRole('button', { name: '保存草稿' }));
    expect(await screen.findByText('请填大于 0、最多两位小数的学时。')).toBeVisible();
    await user.type(screen.getByRole('textbox', { name: /学时/ }), '4.5');
    await user.type(screen.getByRole('textbox', { name: /关键词/ }), '德育、班会 家访');
    await user.click(screen.getByRole('button', { name: '保存草稿' }));
    expect(await screen.findByText('名称重复了')).toBeVisible();
    expect(sent).toEqual([
      expect.objectContaining({
        name: '班主任工作坊',
        organisation_id: city.id,
        hours: 4.5,
        keywords: ['德育', '班会', '家访'],
        standards: ['班主任培训课程标准'],
        series_id: null,
      }),
    ]);
    expect(screen.getByRole('textbox', { name: /课程名称/ })).toHaveValue('班主任工作坊');
  });
});

describe('a course', () => {
  it('offers the legal steps and takes them on the version shown', async () => {
    let shown = waiting;
    const seen: (string | null)[] = [];
    server.use(
      http.get(one, () => HttpResponse.json(shown)),
      http.post(`${one}/publish`, ({ request }) => {
        seen.push(request.headers.get('if-match'));
        shown = createFakeCourseDetail({ state: 'published', legal: ['supersede', 'withdraw'], version: 5 });
        return HttpResponse.json(shown);
      }),
    );
    const { user } = await renderApp(`/course-desk/${waiting.id}`);
    await user.click(await screen.findByRole('button', { name: '通过并发布' }));
    expect(await screen.findByRole('button', { name: '下架' })).toBeVisible();
    expect(screen.queryByRole('button', { name: '通过并发布' })).toBeNull();
    expect(seen).toEqual(['"4"']);
    expect(screen.getByText('提交评审 → 已提交')).toBeVisible();
  });

  it('is returned with a reason', async () => {
    const reasons: unknown[] = [];
    server.use(
      http.get(one, () => HttpResponse.json(waiting)),
      http.post(`${one}/return`, async ({ request }) => {
        reasons.push(await request.json());
        return HttpResponse.json(waiting);
      }),
    );
    const { user } = await renderApp(`/course-desk/${waiting.id}`);
    await user.click(await screen.findByRole('button', { name: '退回修改' }));
    const dialog = await screen.findByRole('dialog');
    await user.type(within(dialog).getByRole('textbox'), '请补充评价标准');
    await user.click(within(dialog).getByRole('button', { name: '退回修改' }));
    expect(await screen.findByText('已完成：退回修改。')).toBeVisible();
    expect(reasons).toEqual([{ reason: '请补充评价标准' }]);
  });

  it('is proposed to the next level once it is published', async () => {
    const published = createFakeCourseDetail({
      state: 'published',
      legal: ['withdraw'],
      versions: [{ ...waiting.versions[0]!, state: 'published' }],
    });
    const promotion = createFakePromotion();
    let proposed = false;
    server.use(
      http.get(one, () => HttpResponse.json({ ...published, open_promotion: proposed ? promotion : null })),
      http.post(`${one}/promotions`, () => {
        proposed = true;
        return HttpResponse.json(promotion, { status: 201 });
      }),
    );
    const { user } = await renderApp(`/course-desk/${waiting.id}`);
    await user.click(await screen.findByRole('button', { name: '推荐到上一级' }));
    const dialog = await screen.findByRole('dialog');
    await user.type(within(dialog).getByRole('textbox'), '教师评价高');
    await user.click(within(dialog).getByRole('button', { name: '推荐到上一级' }));
    expect(await screen.findByRole('button', { name: '撤回推荐' })).toBeVisible();
    expect(screen.getByText(/已推荐到“来宾市教育局”（市级）/)).toBeVisible();
  });
});

describe('the promotions', () => {
  it('are taken in, and gone from the list', async () => {
    const promotion = createFakePromotion();
    let isOpen = true;
    server.use(
      http.get(PROMOTIONS, () => HttpResponse.json(createFakePage(isOpen ? [promotion] : []))),
      http.post(`${PROMOTIONS}/${promotion.id}/approve`, () => {
        isOpen = false;
        return HttpResponse.json({ ...promotion, state: 'approved' });
      }),
    );
    const { user } = await renderApp('/course-desk/promotions');
    await user.click(await screen.findByRole('button', { name: `同意入库 ${promotion.course_name}` }));
    expect(await screen.findByText('没有待评审的推荐')).toBeVisible();
  });
});
