import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';

import { problemAnswer } from '@/testing/answers';
import { createFakePage } from '@/testing/fakes';
import { server } from '@/testing/server';
import { setWideScreen } from '@/testing/setup-tests';

import { renderApp } from './render-app';
import {
  createFakeProgress,
  createFakeSession,
  EVALUATION,
  listsSessions,
  readsProgress,
  signInTrainee,
} from './trainee-answers';

beforeEach(signInTrainee);

describe('home of a trainee', () => {
  it('names the next session and offers to sign in while it can be done', async () => {
    server.use(listsSessions(createFakeSession(5)));
    await renderApp('/');
    expect(await screen.findByRole('heading', { name: '单元任务的设计' })).toBeVisible();
    expect(screen.getByText('教师发展中心 301 室')).toBeVisible();
    expect(screen.getByRole('link', { name: '签到' })).toHaveAttribute('href', '/sign');
  });

  it('offers no sign-in for a session that is hours away', async () => {
    server.use(listsSessions(createFakeSession(-300)));
    await renderApp('/');
    expect(await screen.findByRole('heading', { name: '单元任务的设计' })).toBeVisible();
    expect(screen.queryByRole('link', { name: '签到' })).toBeNull();
  });

  it('passes over a session that is done, and reminds of one to sign out of', async () => {
    const now = new Date().toISOString();
    const done = createFakeSession(100, {
      id: 'done',
      title: '已完成的课',
      signed_in_at: now,
      signed_out_at: now,
    });
    server.use(listsSessions(done, createFakeSession(115, { signed_in_at: now })));
    await renderApp('/');
    expect(await screen.findByRole('link', { name: '签退' })).toBeVisible();
    expect(screen.getByRole('link', { name: /签退：单元任务的设计/ })).toBeVisible();
    expect(screen.queryByText(/已完成的课/)).toBeNull();
  });

  it('draws the hours as a ring that can be read out, with state and clause', async () => {
    await renderApp('/');
    expect(await screen.findByRole('img', { name: '已修 128 学时，要求 360 学时，有风险' })).toBeVisible();
    expect(screen.getByText(/五年一周期、不少于360学时/)).toBeVisible();
  });

  it('shows all hours where no rule applies', async () => {
    server.use(readsProgress(createFakeProgress({ required: null, clause: null, state: 'not_measurable' })));
    await renderApp('/');
    expect(await screen.findByRole('img', { name: '累计 150 学时' })).toBeVisible();
  });

  it('lists open surveys and leaves answered ones out', async () => {
    const survey = { programme_id: 'p', opened_at: '2026-11-01T00:00:00Z' };
    const surveys = [
      { ...survey, id: 's1', programme_title: '甲项目', answered_at: null },
      { ...survey, id: 's2', programme_title: '乙项目', answered_at: '2026-11-02T00:00:00Z' },
    ];
    server.use(http.get(`${EVALUATION}/my/surveys`, () => HttpResponse.json(createFakePage(surveys))));
    await renderApp('/');
    expect(await screen.findByRole('link', { name: /填写问卷：甲项目/ })).toHaveAttribute(
      'href',
      '/surveys/s1',
    );
    expect(screen.queryByText(/乙项目/)).toBeNull();
  });

  it('stays useful when one service does not answer', async () => {
    server.use(
      listsSessions(createFakeSession(5)),
      http.get(`${EVALUATION}/my/progress`, () =>
        problemAnswer({ status: 503, code: 'temporarily-unavailable' }),
      ),
    );
    await renderApp('/');
    expect(await screen.findByText('服务暂时不可用')).toBeVisible();
    expect(await screen.findByRole('heading', { name: '单元任务的设计' })).toBeVisible();
  });

  it('has four tabs on a phone', async () => {
    setWideScreen(false);
    await renderApp('/');
    const tabs = within(await screen.findByRole('navigation', { name: '主导航' }));
    expect(tabs.getAllByRole('link').map((link) => link.textContent)).toEqual([
      '首页',
      '课程',
      '课表',
      '我的',
    ]);
  });
});
