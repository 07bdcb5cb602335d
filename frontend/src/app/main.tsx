import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { RouterProvider } from 'react-router';

import { session } from '@/api/session';
import { createI18n } from '@/i18n/create-i18n';
import { nonceForStyles } from '@/lib/csp-nonce';
import { startTheme } from '@/theme/theme-choice';

import '@/theme/styles.css';

import { AntdProvider } from './antd-provider';
import { findMessages } from './messages';
import { createQueryClient } from './query-client';
import { createRouter } from './router';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');

nonceForStyles();
startTheme();
const restored = session.restore();
const i18n = await createI18n(findMessages);
const router = createRouter(i18n); // begins to load the first page
await restored;

const queryClient = createQueryClient();
session.subscribe(() => {
  // What one person saw must not be there for the next.
  if (session.state() === 'signed-out') queryClient.clear();
});

createRoot(root).render(
  <StrictMode>
    <I18nextProvider i18n={i18n}>
      <QueryClientProvider client={queryClient}>
        <AntdProvider>
          <RouterProvider router={router} />
        </AntdProvider>
      </QueryClientProvider>
    </I18nextProvider>
  </StrictMode>,
);
