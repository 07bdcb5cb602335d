import { Button } from 'antd';
import { useTranslation } from 'react-i18next';

import styles from './form-footer.module.css';

interface FormFooterProps {
  submit: string;
  isSaving: boolean;
  onCancel: () => void;
  /** What is done cannot be undone. */
  danger?: boolean;
}

export function FormFooter({ submit, isSaving, onCancel, danger = false }: FormFooterProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.footer}>
      <Button onClick={onCancel} disabled={isSaving}>
        {t('action.cancel')}
      </Button>
      <Button type="primary" htmlType="submit" loading={isSaving} danger={danger}>
        {submit}
      </Button>
    </div>
  );
}
