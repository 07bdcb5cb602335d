import { Input, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { isProblem } from '@/api/problems';
import { Field } from '@/components/ui/field';
import { ProblemAlert } from '@/components/ui/problem-alert';
import { useFocusReturn } from '@/lib/use-focus-return';

import { useWithdraw } from '../api/mutations';

const MAX_REASON = 300;

interface WithdrawDialogProps {
  title: string;
  enrolmentId: string;
  version: number;
  onClose: () => void;
  onDone: () => void;
}

/** Asks once more before the place is given back: somebody else may take it at once. */
export function WithdrawDialog({ title, enrolmentId, version, onClose, onDone }: WithdrawDialogProps) {
  const { t } = useTranslation(['catalogue', 'common']);
  const withdraw = useWithdraw();
  const [reason, setReason] = useState('');
  useFocusReturn();
  return (
    <Modal
      open
      title={t('withdraw.title', { title })}
      okText={t('withdraw.submit')}
      okButtonProps={{ danger: true }}
      cancelText={t('common:action.cancel')}
      confirmLoading={withdraw.isPending}
      onOk={() => withdraw.mutate({ enrolmentId, version, reason: reason.trim() }, { onSuccess: onDone })}
      onCancel={onClose}
    >
      {isProblem(withdraw.error, 412) ? (
        <p role="alert">{t('withdraw.stale')}</p>
      ) : (
        <ProblemAlert error={withdraw.error} />
      )}
      <p>{t('withdraw.explain')}</p>
      <Field label={t('withdraw.reason')}>
        {({ status, ...control }) => (
          <Input.TextArea
            {...control}
            status={status}
            rows={2}
            maxLength={MAX_REASON}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        )}
      </Field>
    </Modal>
  );
}
