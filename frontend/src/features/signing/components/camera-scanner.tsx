import { Button } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { CameraError, type CameraTrouble } from '../camera/open-camera';
import { scan } from '../camera/scan';
import { tokenIn } from '../camera/token-in';

import styles from './camera-scanner.module.css';

type State = 'starting' | 'running' | 'otherPicture' | CameraTrouble;
const LIVE: readonly State[] = ['starting', 'running', 'otherPicture'];

interface CameraScannerProps {
  onToken: (token: string) => void;
  onClose: () => void;
}

/** The camera's view; ends by itself with the first sign-in picture it sees. */
export function CameraScanner({ onToken, onClose }: CameraScannerProps) {
  const { t } = useTranslation(['signing', 'common']);
  const video = useRef<HTMLVideoElement>(null);
  const report = useRef(onToken);
  const [state, setState] = useState<State>('starting');
  const isLive = LIVE.includes(state);

  useEffect(() => {
    report.current = onToken;
  }, [onToken]);

  useEffect(() => {
    if (video.current === null) return;
    const controller = new AbortController();
    scan({
      video: video.current,
      signal: controller.signal,
      onRunning: () => setState('running'),
      onText: (text) => {
        const token = tokenIn(text);
        if (token === null) setState('otherPicture');
        else report.current(token);
        return token !== null;
      },
    }).catch((error: unknown) => setState(error instanceof CameraError ? error.trouble : 'failed'));
    return () => controller.abort();
  }, []);

  return (
    <div className={styles.scanner}>
      <video
        ref={video}
        className={styles.video}
        hidden={!isLive}
        playsInline
        muted
        aria-label={t('camera.view')}
      />
      <p role="status" className={isLive ? undefined : styles.trouble}>
        {t(`camera.${state}`)}
      </p>
      <Button onClick={onClose} size="large">
        {t('common:action.close')}
      </Button>
    </div>
  );
}
