import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';

import { refusesRefresh } from '@/testing/answers';
import { server } from '@/testing/server';

import { renderApp } from './render-app';
import { createFakeCertificate, EVALUATION, listsCertificates, signInTrainee } from './trainee-answers';

const certificate = createFakeCertificate();

describe('wallet', () => {
  it('leads from the list to link and credential', async () => {
    signInTrainee();
    server.use(listsCertificates(certificate));
    const saved: Blob[] = [];
    URL.createObjectURL = (blob: Blob) => {
      saved.push(blob);
      return 'blob:x';
    };
    const { user } = await renderApp('/certificates');
    await user.click(await screen.findByRole('link', { name: certificate.programme_title }));
    const link = await screen.findByRole('link', { name: /\/verify\/SX-2026-000001$/ });
    expect(link).toHaveAttribute('href', '/verify/SX-2026-000001');
    await user.click(screen.getByRole('button', { name: '下载凭证' }));
    expect(saved).toHaveLength(1);
    expect(saved[0]!.size).toBe(certificate.jwt.length);
  });

  it('says how to get a first one', async () => {
    signInTrainee();
    server.use(listsCertificates());
    await renderApp('/certificates');
    expect(await screen.findByRole('heading', { name: '还没有证书' })).toBeVisible();
  });
});

describe('public verification', () => {
  const facts = {
    number: certificate.number,
    holder_name: '韦**',
    programme_title: certificate.programme_title,
    hours: 24,
    issued_on: '2026-11-20',
    issuer_name: '兴宾区教育局',
    revoked_at: null as string | null,
  };
  const answersNumber = (state: string, found: typeof facts | null) =>
    http.get(`${EVALUATION}/certificates/:number/verification`, () =>
      HttpResponse.json({ state, certificate: found }),
    );

  it('needs no account and masks the holder', async () => {
    server.use(refusesRefresh(), answersNumber('valid', facts));
    await renderApp('/verify/SX-2026-000001');
    expect(await screen.findByRole('heading', { name: '证书有效' })).toBeVisible();
    expect(screen.getByText('韦**')).toBeVisible();
    expect(screen.getByText('24 学时')).toBeVisible();
  });

  it('says since when a certificate is revoked', async () => {
    server.use(refusesRefresh(), answersNumber('revoked', { ...facts, revoked_at: '2026-11-22T00:00:00Z' }));
    await renderApp('/verify/SX-2026-000001');
    expect(await screen.findByRole('heading', { name: '证书已撤销' })).toBeVisible();
    expect(screen.getByText(/2026年11月22日/)).toBeVisible();
  });

  it('looks up a typed number and puts it into the address', async () => {
    server.use(refusesRefresh(), answersNumber('unknown', null));
    const { user, router } = await renderApp('/verify');
    await user.type(await screen.findByLabelText('证书编号'), ' SX-9 ');
    await user.click(screen.getByRole('button', { name: '查验' }));
    expect(await screen.findByRole('heading', { name: '没有查到该证书' })).toBeVisible();
    expect(router.state.location.pathname).toBe('/verify/SX-9');
  });

  it('checks a pasted credential, and says what is wrong with a forged one', async () => {
    const sent: unknown[] = [];
    server.use(
      refusesRefresh(),
      http.post(`${EVALUATION}/certificates/verification`, async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json({
          valid: false,
          reason: 'signature',
          detail: '签名与内容不符。',
          certificate: null,
        });
      }),
    );
    const { user } = await renderApp('/verify');
    await user.click(await screen.findByRole('button', { name: '查验凭证' }));
    expect(await screen.findByText('请粘贴凭证内容')).toBeVisible();
    await user.type(screen.getByLabelText('凭证内容（JWT）'), 'eyJh.e30{enter}.c2ln');
    await user.click(screen.getByRole('button', { name: '查验凭证' }));
    expect(await screen.findByRole('heading', { name: '凭证无效' })).toBeVisible();
    expect(screen.getByText('签名与内容不符。')).toBeVisible();
    expect(sent).toEqual([{ jwt: 'eyJh.e30.c2ln' }]);
  });
});
