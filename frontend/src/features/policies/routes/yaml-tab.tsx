import { DownloadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';

import { downloadText } from '@/lib/download';

import { Scroller } from '../components/scroller';

import { usePack } from './policy-page';
import styles from './yaml-tab.module.css';

/** The text as it was published. */
export function Component() {
  const { t } = useTranslation('policies');
  const { code, version, yaml } = usePack();
  return (
    <>
      <p className={styles.actions}>
        <Button
          icon={<DownloadOutlined aria-hidden />}
          onClick={() => downloadText(`${code}-v${version}.yaml`, yaml, 'application/yaml')}
        >
          {t('reader.download')}
        </Button>
      </p>
      <Scroller label={t('reader.tabs.yaml')}>
        <pre className={styles.text}>{yaml}</pre>
      </Scroller>
    </>
  );
}
