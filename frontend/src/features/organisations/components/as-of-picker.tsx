import { HistoryOutlined } from '@ant-design/icons';
import { Button, Input, Popover } from 'antd';
import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { Field } from '@/components/ui/field';
import { dayAfter } from '@/lib/china-time';

import styles from './as-of-picker.module.css';

interface AsOfPickerProps {
  day: string | undefined;
  onChange: (day: string) => void;
}

/** Chooses the day of the past whose tree is shown. */
export function AsOfPicker({ day, onChange }: AsOfPickerProps) {
  const { t } = useTranslation('organisations');
  const [isOpen, setOpen] = useState(false);
  const yesterday = dayAfter(new Date(), -1);
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const chosen = new FormData(event.currentTarget).get('day');
    if (typeof chosen !== 'string' || chosen === '') return;
    setOpen(false);
    onChange(chosen);
  };
  return (
    <Popover
      open={isOpen}
      onOpenChange={setOpen}
      trigger="click"
      placement="bottomRight"
      destroyOnHidden
      content={
        <form className={styles.form} onSubmit={submit}>
          <Field label={t('past.day')} hint={t('past.hint')} required>
            {(control) => (
              <Input {...control} type="date" name="day" max={yesterday} defaultValue={day ?? yesterday} />
            )}
          </Field>
          <Button type="primary" htmlType="submit">
            {t('past.show')}
          </Button>
        </form>
      }
    >
      <Button icon={<HistoryOutlined aria-hidden />} aria-expanded={isOpen}>
        {t('past.open')}
      </Button>
    </Popover>
  );
}
