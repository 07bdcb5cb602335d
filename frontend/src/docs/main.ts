import 'swagger-ui-dist/swagger-ui.css';
import '@/theme/styles.css';
import './docs.css';

import SwaggerUI from 'swagger-ui-dist/swagger-ui-es-bundle.js';

import { session } from '@/api/session';
import { adoptLanguage, currentLanguage } from '@/i18n/language';
import { nonceForStyles } from '@/lib/csp-nonce';
import { applyPalette } from '@/theme/palette';

import { docsHeader } from './header';
import { words } from './words';

const CONTRACT = '/api/openapi.json';

async function start(root: HTMLElement): Promise<void> {
  nonceForStyles();
  adoptLanguage(currentLanguage());
  const texts = words[currentLanguage()];
  document.title = `${texts.title} · Shixun`;
  // Swagger UI has one look, on white; half a dark page would be harder to read than none.
  applyPalette('light');

  await session.restore();
  const main = document.createElement('main');
  root.replaceChildren(docsHeader(texts, session.state() === 'signed-in', CONTRACT), main);

  SwaggerUI({
    domNode: main,
    url: CONTRACT,
    deepLinking: true,
    docExpansion: 'list',
    filter: true,
    tryItOutEnabled: false,
    // The validator badge would send the contract to an outside service.
    validatorUrl: null,
    requestInterceptor: async (request) => {
      request.headers['Accept-Language'] = currentLanguage();
      if (!request.loadSpec && request.headers.Authorization === undefined) {
        const token = await freshToken();
        if (token !== null) request.headers.Authorization = `Bearer ${token}`;
      }
      return request;
    },
  });
}

/** The access token of the signed-in person, renewed when it has run out. */
async function freshToken(): Promise<string | null> {
  const { token } = session;
  if (token !== null && hasExpired(token)) await session.restore();
  return session.token;
}

/** Reads `exp` of a JWT (RFC 7519 §4.1.4). The token itself is checked by the services. */
function hasExpired(token: string): boolean {
  const payload = token.split('.')[1] ?? '';
  const claims = JSON.parse(atob(payload.replaceAll('-', '+').replaceAll('_', '/'))) as { exp?: number };
  return claims.exp !== undefined && claims.exp * 1000 < Date.now() + 5_000;
}

const root = document.getElementById('docs');
if (root === null) throw new Error('docs.html has no #docs');
await start(root);
