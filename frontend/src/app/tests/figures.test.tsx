import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it, vi } from 'vitest';

import { problemAnswer } from '@/testing/answers';
import { createFakePage } from '@/testing/fakes';
import { server } from '@/testing/server';

import { renderApp } from './render-app';
import { city, EVALUATION, school, signsIn } from './staff-answers';

// jsdom lays nothing out, so there is no room to draw in; the charts are looked at in a browser.
vi.mock('echarts/core', () => ({
  use: () => undefined,
  init: () => ({ setOption: () => undefined, resize: () => undefined, dispose: () => undefined }),
}));

const area = {
  organisation_id: school.id,
  name: '兴宾区教育局',
  teachers: 1200,
  person_times: 300,
  hours: 4500.5,
  measurable: 1000,
  on_pace: 755,
  share_on_pace: 0.755,
};

beforeEach(signsIn);

describe('annual figures', () => {
  it('stand in a table that says all that the chart shows', async () => {
    const asked: string[] = [];
    server.use(
      http.get(`${EVALUATION}/figures/annual`, ({ request }) => {
        const { searchParams } = new URL(request.url);
        asked.push(`${searchParams.get('organisation_id')} ${searchParams.get('year')}`);
        const year = Number(searchParams.get('year'));
        return HttpResponse.json({
          year,
          as_of: '2026-11-25',
          areas: [area],
          total: { ...area, name: city.name },
        });
      }),
    );
    const lastYear = new Date().getFullYear() - 1;
    await renderApp(`/figures?year=${lastYear}`);
    const table = within(await screen.findByRole('table', { name: `${lastYear} 年各地统计表` }));
    expect(table.getByRole('row', { name: /兴宾区教育局/ })).toHaveTextContent(
      '1,2003004,500.57551,00075.5%',
    );
    expect(table.getByRole('row', { name: /合计/ })).toBeVisible();
    expect(await screen.findByRole('img', { name: /人次柱状图/ })).toBeVisible();
    expect(asked).toEqual([`${city.id} ${lastYear}`]);
  });

  it('tell why they cannot be had', async () => {
    server.use(
      http.get(`${EVALUATION}/figures/annual`, () =>
        problemAnswer({ status: 503, code: 'temporarily-unavailable' }),
      ),
    );
    await renderApp('/figures');
    expect(await screen.findByText('服务暂时不可用', { exact: false })).toBeVisible();
    expect(screen.getByRole('button', { name: '重试' })).toBeVisible();
  });
});

describe('findings', () => {
  it('show what somebody has against what is expected, in words', async () => {
    const finding = {
      id: school.id,
      subject_kind: 'teacher',
      subject_id: school.id,
      name: '韦春兰',
      organisation_id: school.id,
      organisation_name: school.name,
      state: 'at_risk',
      metric: 'hours_in_cycle',
      value: 128,
      expected: 180,
      threshold: 360,
      cycle_starts_on: '2023-01-01',
      cycle_ends_on: '2027-12-31',
      at_risk_from: null,
      clause: null,
      on_pace: null,
      pack_code: null,
      rule_id: null,
      teachers: null,
      computed_at: '2026-11-01T00:00:00Z',
    };
    const asked: (string | null)[] = [];
    server.use(
      http.get(`${EVALUATION}/findings`, ({ request }) => {
        asked.push(new URL(request.url).searchParams.get('state'));
        return HttpResponse.json(createFakePage([finding]));
      }),
    );
    await renderApp('/figures/findings?state=at_risk');
    const row = await screen.findByRole('row', { name: /韦春兰/ });
    expect(row).toHaveTextContent('有风险');
    expect(row).toHaveTextContent('128 学时');
    expect(asked).toEqual(['at_risk']);
  });
});
