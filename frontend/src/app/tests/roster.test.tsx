import { screen, waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';

import { problemAnswer } from '@/testing/answers';
import { createFakePage } from '@/testing/fakes';
import { server } from '@/testing/server';

import { renderApp } from './render-app';
import { city, createFakeImport, createFakeJob, REGISTRY, signsIn } from './staff-answers';

const IMPORTS = `${REGISTRY}/roster-imports`;
const roster = createFakeImport();
const job = createFakeJob();
const finding = {
  row: 7,
  column: '身份证号',
  code: 'citizen-id-check-digit',
  detail: '校验位不正确',
  params: {},
  value: '451302********0011',
};

beforeEach(() => {
  signsIn();
  server.use(
    http.get(IMPORTS, () => HttpResponse.json(createFakePage([]))),
    http.get(`${IMPORTS}/${roster.id}/findings`, () => HttpResponse.json(createFakePage([finding]))),
  );
});

const reads = (answer: () => ReturnType<typeof createFakeImport>) =>
  server.use(http.get(`${IMPORTS}/${roster.id}`, () => HttpResponse.json(answer())));

describe('uploading a roster', () => {
  it('refuses a file of the wrong type before anything is sent', async () => {
    const { user } = await renderApp('/roster-imports');
    const control = await screen.findByLabelText('花名册文件');
    // As by dropping: the choosing dialogue would not have offered it.
    control.removeAttribute('accept');
    await user.upload(control, new File(['x'], '照片.png'));
    await user.click(screen.getByRole('button', { name: '上传并检查' }));
    expect(await screen.findByText(/不支持该文件类型/)).toBeVisible();
    expect(control).toHaveAttribute('aria-invalid', 'true');
  });

  it('sends the file with its place and opens the import', async () => {
    const sent: FormData[] = [];
    server.use(
      http.post(IMPORTS, async ({ request }) => {
        sent.push(await request.formData());
        return HttpResponse.json({ import: roster, job }, { status: 202 });
      }),
    );
    reads(() => roster);
    const { user, router } = await renderApp('/roster-imports');
    await user.upload(await screen.findByLabelText('花名册文件'), new File(['姓名'], '花名册.csv'));
    await user.click(screen.getByRole('button', { name: '上传并检查' }));
    await waitFor(() => expect(router.state.location.pathname).toBe(`/roster-imports/${roster.id}`));
    expect(sent[0]?.get('organisation_id')).toBe(city.id);
    // What is in it only a browser can send: jsdom's files are none to Node's fetch.
    expect(sent[0]?.has('file')).toBe(true);
  });

  it('tells in the service’s words why it takes no file', async () => {
    server.use(
      http.post(IMPORTS, () =>
        problemAnswer({
          status: 422,
          code: 'roster-unreadable',
          title: '文件无法读取',
          detail: '请取消密码后重新上传。',
        }),
      ),
    );
    const { user } = await renderApp('/roster-imports');
    await user.upload(await screen.findByLabelText('花名册文件'), new File(['x'], '加密.xlsx'));
    await user.click(screen.getByRole('button', { name: '上传并检查' }));
    expect(await screen.findByText(/请取消密码后重新上传/)).toBeVisible();
  });
});

describe('one import', () => {
  it('follows the check by its stream and then shows what was found', async () => {
    let isDone = false;
    let finish: () => void = () => undefined;
    reads(() => (isDone ? roster : createFakeImport({ state: 'checking', counts: null })));
    server.use(
      http.get(`${REGISTRY}/jobs/${job.id}/progress`, () => {
        const encoder = new TextEncoder();
        const event = (value: object) => encoder.encode(`event: job\ndata: ${JSON.stringify(value)}\n\n`);
        const body = new ReadableStream<Uint8Array>({
          start(controller) {
            controller.enqueue(event(job));
            finish = () => {
              isDone = true;
              controller.enqueue(event({ ...job, state: 'succeeded', progress: 1 }));
              controller.close();
            };
          },
        });
        return new HttpResponse(body, { headers: { 'Content-Type': 'text/event-stream' } });
      }),
    );
    await renderApp(`/roster-imports/${roster.id}`);
    expect(await screen.findByText('已检查 4 行')).toBeVisible();
    expect(screen.getByRole('progressbar')).toHaveAttribute('value', '0.4');
    finish();
    expect(await screen.findByRole('img', { name: /新增 5 行.*有问题 1 行/ })).toBeVisible();
    expect(await screen.findByText('校验位不正确')).toBeVisible();
  });

  it('asks again and again where no stream comes through, and can be cancelled', async () => {
    let isCancelled = false;
    reads(() =>
      isCancelled
        ? createFakeImport({
            state: 'failed',
            counts: null,
            error: { code: 'job-cancelled', title: '已取消', detail: '检查已取消。', params: {} },
          })
        : createFakeImport({ state: 'checking', counts: null }),
    );
    server.use(
      http.get(`${REGISTRY}/jobs/${job.id}/progress`, () => HttpResponse.error()),
      http.get(`${REGISTRY}/jobs/${job.id}`, () =>
        HttpResponse.json(isCancelled ? { ...job, state: 'cancelled' } : job),
      ),
      http.post(`${REGISTRY}/jobs/${job.id}/cancel`, () => {
        isCancelled = true;
        return HttpResponse.json({ ...job, cancel_requested: true }, { status: 202 });
      }),
    );
    const { user } = await renderApp(`/roster-imports/${roster.id}`);
    expect(await screen.findByText('已检查 4 行')).toBeVisible();
    await user.click(screen.getByRole('button', { name: /^取\s?消$/ }));
    expect(await screen.findByText('检查已取消。')).toBeVisible();
  });

  it('is applied only after it was confirmed', async () => {
    let applied = 0;
    reads(() => (applied > 0 ? { ...roster, state: 'applied' } : roster));
    server.use(
      http.post(`${IMPORTS}/${roster.id}/apply`, () => {
        applied += 1;
        return HttpResponse.json(job, { status: 202 });
      }),
    );
    const { user } = await renderApp(`/roster-imports/${roster.id}`);
    await user.click(await screen.findByRole('button', { name: '导入 7 人' }));
    expect(await screen.findByText(/将新增 5 人、更新 2 人/)).toBeInTheDocument();
    expect(applied).toBe(0);
    await user.click(screen.getByRole('button', { name: '确认导入' }));
    expect(await screen.findByText(/导入完成/)).toBeVisible();
    expect(applied).toBe(1);
  });
});
