import { App } from 'antd';
import { useTranslation } from 'react-i18next';

import { PageHeader } from '@/components/ui/page-header';
import { Can } from '@/lib/access/can';

import { ImportList } from '../components/import-list';
import { UploadForm } from '../components/upload-form';

import styles from './imports-page.module.css';

export function Component() {
  const { t } = useTranslation('roster');
  return (
    <App component={false}>
      <PageHeader title={t('title')} lead={t('lead')} />
      <div className={styles.page}>
        <Can permission="person:manage">
          <UploadForm />
        </Can>
        <section aria-labelledby="earlier">
          <h2 id="earlier" className={styles.heading}>
            {t('earlier.title')}
          </h2>
          <ImportList />
        </section>
      </div>
    </App>
  );
}
