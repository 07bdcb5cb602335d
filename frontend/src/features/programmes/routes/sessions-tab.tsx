import { Button } from 'antd';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { Can } from '@/lib/access/can';

import { isOver, type Session } from '../api/types';
import { CancelSession } from '../components/cancel-session';
import { ChangeSession, PlanSession } from '../components/session-drawer';
import { type SessionIntent, SessionList } from '../components/session-list';

import styles from './tab-actions.module.css';
import { useProgramme } from './use-programme';

type Intent = { kind: 'plan' } | { kind: SessionIntent; session: Session };

export function Component() {
  const { t } = useTranslation('programmes');
  const { value: programme } = useProgramme();
  const [intent, setIntent] = useState<Intent | null>(null);
  const close = () => setIntent(null);
  const onIntent = useCallback((kind: SessionIntent, session: Session) => setIntent({ kind, session }), []);
  return (
    <>
      {!isOver(programme.state) && (
        <Can permission="session:manage">
          <div className={styles.actions}>
            <Button type="primary" onClick={() => setIntent({ kind: 'plan' })}>
              {t('sessions.plan')}
            </Button>
          </div>
        </Can>
      )}
      <SessionList
        programmeId={programme.id}
        isOver={isOver(programme.state)}
        isRunning={programme.state === 'running'}
        onIntent={onIntent}
      />
      {intent?.kind === 'plan' && <PlanSession programme={programme} onClose={close} />}
      {intent?.kind === 'change' && (
        <ChangeSession programme={programme} session={intent.session} onClose={close} />
      )}
      {intent?.kind === 'cancel' && <CancelSession session={intent.session} onClose={close} />}
    </>
  );
}
