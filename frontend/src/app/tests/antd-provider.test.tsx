import { render, screen } from '@testing-library/react';
import { ConfigProvider } from 'antd';
import { use, useState } from 'react';
import { I18nextProvider } from 'react-i18next';
import { expect, it } from 'vitest';

import { createI18n } from '@/i18n/create-i18n';

import { AntdProvider } from '../antd-provider';

it('keeps what is on the page when its words arrive', async () => {
  let built = 0;
  const translator = await createI18n(() => undefined);
  render(
    <I18nextProvider i18n={translator}>
      <AntdProvider>
        <Words onBuilt={() => (built += 1)} />
      </AntdProvider>
    </I18nextProvider>,
  );
  expect(screen.queryByText('确定')).toBeNull();
  expect(await screen.findByText('确定')).toBeVisible();
  expect(built).toBe(1);
});

function Words({ onBuilt }: { onBuilt: () => number }) {
  useState(onBuilt);
  return use(ConfigProvider.ConfigContext).locale?.Modal?.okText;
}
