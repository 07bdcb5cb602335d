import { CameraOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';

import { Card } from '@/components/ui/card';
import { LoadingLines } from '@/components/ui/loading';
import { paths } from '@/lib/paths';

import type { SignRecord } from '../api/sign';
import { CodeForm } from '../forms/code-form';

import { SignResult } from './sign-result';
import styles from './sign-ways.module.css';

const CameraScanner = lazy(async () => ({ default: (await import('./camera-scanner')).CameraScanner }));

/** The two ways to sign: the camera, and the digits for whoever has none. */
export function SignWays() {
  const { t } = useTranslation('signing');
  const navigate = useNavigate();
  const [isScanning, setScanning] = useState(false);
  const [record, setRecord] = useState<SignRecord | null>(null);
  if (record !== null) return <SignResult record={record} />;
  return (
    <div className={styles.ways}>
      <Card className={styles.way}>
        <h2 className={styles.heading}>{t('camera.heading')}</h2>
        {isScanning ? (
          <Suspense fallback={<LoadingLines lines={3} />}>
            <CameraScanner
              // From here on it is as if the phone's own camera had been used.
              onToken={(token) => void navigate(paths.signBy(token), { replace: true })}
              onClose={() => setScanning(false)}
            />
          </Suspense>
        ) : (
          <Button
            type="primary"
            size="large"
            icon={<CameraOutlined aria-hidden />}
            onClick={() => setScanning(true)}
          >
            {t('camera.open')}
          </Button>
        )}
      </Card>
      <Card className={styles.way}>
        <h2 className={styles.heading}>{t('code.heading')}</h2>
        <CodeForm onDone={setRecord} />
      </Card>
    </div>
  );
}
