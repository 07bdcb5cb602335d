import { QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ConfigProvider } from 'antd';
import { I18nextProvider } from 'react-i18next';
import { createMemoryRouter, RouterProvider } from 'react-router';

import { session } from '@/api/session';
import { createI18n } from '@/i18n/create-i18n';

import { AntdProvider } from '../antd-provider';
import { findMessages } from '../messages';
import { createQueryClient } from '../query-client';
import { innerRoutes, routes } from '../router';

// Pages load when first visited. Here that is before the tests, so that none of them waits for a disk.
import.meta.glob('../../features/*/{routes/*,i18n/*}.{ts,tsx}', { eager: true });
import.meta.glob(['../shell/app-shell.tsx', '../inner-routes.ts'], { eager: true });

// jsdom lays nothing out, yet would match every one of Ant Design's style rules at every look at an element.
const WITHOUT_STYLES = { zeroRuntime: true };

/** For tests: the whole application at an address, against the answers that the test has set up. */
export async function renderApp(address: string) {
  await session.restore();
  const translator = await createI18n(findMessages);
  const router = createMemoryRouter(routes(translator), {
    initialEntries: [address],
    patchRoutesOnNavigation: innerRoutes(translator),
  });
  const queryClient = createQueryClient();
  queryClient.setDefaultOptions({ queries: { retry: false } });
  const view = render(
    <I18nextProvider i18n={translator}>
      <QueryClientProvider client={queryClient}>
        <ConfigProvider theme={WITHOUT_STYLES}>
          <AntdProvider>
            <RouterProvider router={router} />
          </AntdProvider>
        </ConfigProvider>
      </QueryClientProvider>
    </I18nextProvider>,
  );
  return { ...view, router, user: userEvent.setup({ delay: null }) };
}
