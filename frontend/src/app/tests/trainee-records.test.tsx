import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';

import { problemAnswer } from '@/testing/answers';
import { createFakePage } from '@/testing/fakes';
import { server } from '@/testing/server';

import { renderApp } from './render-app';
import { createFakeSession, EVALUATION, listsSessions, signInTrainee } from './trainee-answers';

beforeEach(signInTrainee);

describe('timetable', () => {
  it('groups sessions by day and marks what is on record', async () => {
    const today = createFakeSession(5, { signed_in_at: new Date().toISOString() });
    const later = createFakeSession(-3 * 24 * 60, { id: 'later', title: '课例研讨' });
    server.use(listsSessions(today, later));
    await renderApp('/timetable');
    const day = within(await screen.findByRole('region', { name: /^今天/ }));
    expect(day.getByRole('heading', { name: '单元任务的设计' })).toBeVisible();
    expect(day.getByText(/已签到/)).toBeVisible();
    expect(day.queryByRole('heading', { name: '课例研讨' })).toBeNull();
    expect(screen.getByRole('heading', { name: '课例研讨' })).toBeVisible();
  });

  it('says what was missed, and what was cancelled', async () => {
    const missed = createFakeSession(600, { title: '缺席的课' });
    const cancelled = createFakeSession(900, {
      id: 'c',
      cancelled_at: '2026-11-01T00:00:00Z',
      cancel_reason: '专家生病',
    });
    server.use(listsSessions(missed, cancelled));
    await renderApp('/timetable?past=');
    expect(await screen.findByText('未签到')).toBeVisible();
    expect(screen.getByText('已取消')).toBeVisible();
    expect(screen.getByText('取消原因：专家生病')).toBeVisible();
  });

  it('recovers from a failure', async () => {
    server.use(http.get('*/my/timetable', () => problemAnswer({ status: 500 }), { once: true }));
    const { user } = await renderApp('/timetable');
    await user.click(await screen.findByRole('button', { name: '重试' }));
    expect(await screen.findByRole('heading', { name: '近期没有课' })).toBeVisible();
  });
});

describe('survey', () => {
  const survey = {
    id: 's1',
    programme_id: 'p1',
    programme_title: '单元整体教学研修',
    opened_at: '2026-11-01T00:00:00Z',
    answered_at: null,
    introduction: '请打分。',
    items: [
      { code: 'aims', text: '目标明确' },
      { code: 'content', text: '内容实用' },
    ],
    lowest: 1,
    highest: 5,
    question: '还有什么建议？',
  };
  const reads = (overrides = {}) =>
    http.get(`${EVALUATION}/my/surveys/s1`, () => HttpResponse.json({ ...survey, ...overrides }));

  it('sends a rating for every item and the words, then thanks', async () => {
    const sent: unknown[] = [];
    server.use(
      reads(),
      http.post(`${EVALUATION}/my/surveys/s1/response`, async ({ request }) => {
        sent.push(await request.json());
        return new HttpResponse(null, { status: 204 });
      }),
    );
    const { user } = await renderApp('/surveys/s1');
    const aims = within(await screen.findByRole('group', { name: '1. 目标明确' }));
    await user.click(aims.getByRole('radio', { name: '5，非常同意' }));
    await user.click(screen.getByRole('button', { name: '提交问卷' }));
    expect(await screen.findByText('请为这一项打分')).toBeVisible();
    expect(sent).toEqual([]);
    const content = within(screen.getByRole('group', { name: '2. 内容实用' }));
    await user.click(content.getByRole('radio', { name: '3' }));
    await user.type(screen.getByLabelText(/还有什么建议/), '多些观课');
    await user.click(screen.getByRole('button', { name: '提交问卷' }));
    expect(await screen.findByRole('heading', { name: '感谢您的反馈' })).toBeVisible();
    expect(sent).toEqual([{ ratings: { aims: 5, content: 3 }, comment: '多些观课' }]);
  });

  it('cannot be answered twice', async () => {
    server.use(reads({ answered_at: '2026-11-02T00:00:00Z' }));
    await renderApp('/surveys/s1');
    expect(await screen.findByRole('heading', { name: '您已填写过这份问卷' })).toBeVisible();
    expect(screen.queryByRole('button', { name: '提交问卷' })).toBeNull();
  });
});

describe('ledger', () => {
  it('lists the entries with their sum', async () => {
    const entry = {
      id: 'l1',
      person_id: 'p',
      sequence: 2,
      kind: 'reversal',
      hours: -1.5,
      earned_on: '2026-11-20',
      level: 'county',
      programme_id: null,
      programme_title: '课例研修',
      session_id: null,
      reason: '代签',
      reverses: 'l0',
      previous_hash: 'a',
      hash: 'b',
      recognised_at: '2026-11-20T00:00:00Z',
    };
    server.use(http.get(`${EVALUATION}/my/ledger`, () => HttpResponse.json(createFakePage([entry]))));
    await renderApp('/hours');
    const row = within(await screen.findByRole('row', { name: /课例研修/ }));
    expect(row.getByText('-1.5')).toBeVisible();
    expect(row.getByText('冲销')).toBeVisible();
    expect(screen.getByText('150')).toBeVisible();
    expect(screen.getByText('128 / 360')).toBeVisible();
  });

  it('says how hours come about while there are none', async () => {
    server.use(http.get(`${EVALUATION}/my/ledger`, () => HttpResponse.json(createFakePage([]))));
    await renderApp('/hours');
    expect(await screen.findByRole('heading', { name: '还没有学时记录' })).toBeVisible();
  });
});
