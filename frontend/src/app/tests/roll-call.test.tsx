import { screen, waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';

import { problemAnswer } from '@/testing/answers';
import { createFakePage } from '@/testing/fakes';
import { server } from '@/testing/server';

import { renderApp } from './render-app';
import { SCHEDULING, signsIn } from './staff-answers';

const id = '01939f2a-6c1e-7b6a-9a43-000000000f01';
const SESSION = `${SCHEDULING}/sessions/${id}`;
const HOUR_MS = 3_600_000;
const fromNow = (milliseconds: number) => new Date(Date.now() + milliseconds).toISOString();

const came = {
  person_id: '01939f2a-6c1e-7b6a-9a43-000000000f11',
  name: '韦春兰',
  organisation_name: '一小',
  signed_in_at: fromNow(-60_000),
  signed_out_at: null,
};
const absent = {
  ...came,
  person_id: '01939f2a-6c1e-7b6a-9a43-000000000f12',
  name: '覃秀英',
  signed_in_at: null,
};

const shows = (code: () => object) =>
  server.use(
    http.get(`${SESSION}/sign-code`, ({ request }) => {
      const direction = new URL(request.url).searchParams.get('direction');
      return HttpResponse.json({
        session_id: id,
        direction,
        token: `token-${direction}`,
        code: direction === 'in' ? '042617' : '731905',
        valid_until: fromNow(20_000),
        next_at: fromNow(10_000),
        opens_at: fromNow(-HOUR_MS),
        closes_at: fromNow(HOUR_MS),
        expected: 2,
        signed_in: 1,
        signed_out: 0,
        ...code(),
      });
    }),
  );

beforeEach(() => {
  signsIn();
  shows(() => ({}));
  server.use(
    http.get(SESSION, () =>
      HttpResponse.json({
        id,
        programme_id: id,
        programme_title: '研修班',
        title: '开班讲座',
        venue_name: '报告厅',
        starts_at: fromNow(-HOUR_MS),
        ends_at: fromNow(HOUR_MS),
      }),
    ),
    http.get(`${SESSION}/attendance`, () => HttpResponse.json(createFakePage([came, absent]))),
  );
});

describe('the big screen', () => {
  it('shows picture, digits and counts, and turns to signing out', async () => {
    const { user } = await renderApp(`/sessions/${id}/roll-call`);
    expect(await screen.findByRole('heading', { name: '开班讲座' })).toBeVisible();
    expect(await screen.findByText('042617')).toBeVisible();
    const picture = screen.getByRole('img', { name: /签到二维码/ });
    const before = picture.querySelector('path')?.getAttribute('d');
    expect(before).toMatch(/^M/);
    expect(screen.getByText('应到 2 人')).toBeVisible();
    await user.click(screen.getByRole('radio', { name: '签退' }));
    expect(await screen.findByText('731905')).toBeVisible();
    const after = screen
      .getByRole('img', { name: /签到二维码/ })
      .querySelector('path')
      ?.getAttribute('d');
    expect(after).not.toBe(before);
  });

  it('fetches the next code the moment it exists', async () => {
    let isFirst = true;
    shows(() => {
      const code = isFirst ? { code: '111111', next_at: fromNow(-1) } : { code: '222222' };
      isFirst = false;
      return code;
    });
    await renderApp(`/sessions/${id}/roll-call`);
    expect(await screen.findByText('222222')).toBeVisible();
  });

  it('reads the list again when somebody has signed, and not while nobody has', async () => {
    let polls = 0;
    let reads = 0;
    const next_at = fromNow(-1); // due at once, so that it asks again and again
    shows(() => ({ next_at, signed_in: (polls += 1) < 3 ? 1 : 2 }));
    server.use(
      http.get(`${SESSION}/attendance`, () => {
        reads += 1;
        return HttpResponse.json(
          createFakePage([came, reads === 1 ? absent : { ...absent, signed_in_at: fromNow(0) }]),
        );
      }),
    );
    await renderApp(`/sessions/${id}/roll-call`);
    const box = await screen.findByRole('checkbox', { name: '选择覃秀英' });
    expect(box).toBeEnabled();
    await waitFor(() => expect(box).toBeDisabled(), { timeout: 15_000 });
    expect(polls).toBeGreaterThanOrEqual(3);
    expect(reads).toBe(2);
  });

  it('says when signing has not opened yet', async () => {
    shows(() => ({ opens_at: fromNow(HOUR_MS / 2) }));
    await renderApp(`/sessions/${id}/roll-call`);
    expect(await screen.findByText(/尚未到可签时间/)).toBeVisible();
  });

  it('calls the roll for who is ticked and names whom it could not record', async () => {
    const sent: unknown[] = [];
    server.use(
      http.post(`${SESSION}/roll-call`, async ({ request }) => {
        sent.push(await request.json());
        const row = { person_id: absent.person_id, taken: false, code: 'signing-too-late', detail: '已截止' };
        return HttpResponse.json({ taken: 0, refused: 1, rows: [row] });
      }),
    );
    const { user } = await renderApp(`/sessions/${id}/roll-call`);
    expect(await screen.findByRole('checkbox', { name: '选择韦春兰' })).toBeDisabled();
    await user.click(screen.getByRole('checkbox', { name: '选择覃秀英' }));
    await user.click(screen.getByRole('button', { name: '为 1 人点名' }));
    expect(await screen.findByText(/已截止/)).toHaveTextContent('覃秀英 已截止');
    expect(sent).toEqual([{ direction: 'in', person_ids: [absent.person_id] }]);
  });

  it('tells why there is no session to show', async () => {
    server.use(
      http.get(SESSION, () =>
        problemAnswer({
          status: 404,
          code: 'session-not-found',
          title: '未找到该课次',
          detail: '请从课表中重新选择。',
        }),
      ),
    );
    await renderApp(`/sessions/${id}/roll-call`);
    expect(await screen.findByText('请从课表中重新选择。')).toBeVisible();
  });
});
