import { PrinterOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, NavLink, Outlet, useOutletContext, useParams } from 'react-router';

import { Loaded } from '@/components/ui/loaded';
import { PageHeader } from '@/components/ui/page-header';
import { SectionTabs } from '@/components/ui/section-tabs';
import { formatDay } from '@/lib/format';
import { paths } from '@/lib/paths';
import { useLanguage } from '@/lib/use-language';

import { packQuery } from '../api/queries';
import type { Pack } from '../api/types';
import { StateTag } from '../components/state-tag';
import { useTerm } from '../components/use-term';

import styles from './policy-page.module.css';

/** One published version: the document, what changed, and the YAML. */
export function Component() {
  const { packId = '' } = useParams();
  const { t } = useTranslation('policies');
  const pack = useQuery(packQuery(packId, useLanguage()));
  return (
    <App component={false}>
      <div className={styles.page}>
        <PageHeader
          title={pack.data?.title ?? t('title')}
          lead={pack.isSuccess && <Lead pack={pack.data} />}
          actions={
            <>
              <Link to={paths.policies}>{t('action.back')}</Link>
              <Button icon={<PrinterOutlined aria-hidden />} onClick={() => window.print()}>
                {t('action.print')}
              </Button>
            </>
          }
        />
        <SectionTabs label={t('reader.tabs.label')}>
          <NavLink to={paths.policy(packId)} end>
            {t('reader.tabs.document')}
          </NavLink>
          <NavLink to={paths.policyChanges(packId)}>{t('reader.tabs.changes')}</NavLink>
          <NavLink to={paths.policyYaml(packId)}>{t('reader.tabs.yaml')}</NavLink>
        </SectionTabs>
        <Loaded query={pack} lines={12}>
          {(data) => <Outlet context={data} />}
        </Loaded>
      </div>
    </App>
  );
}

/** The pack, for the tabs of its page. */
export const usePack = () => useOutletContext<Pack>();

function Lead({ pack }: { pack: Pack }) {
  const { t } = useTranslation('policies');
  const language = useLanguage();
  const term = useTerm();
  return (
    <span className={styles.lead}>
      <StateTag state={pack.state} />
      <span>{pack.organisation_name}</span>
      <span>{t('version', { version: pack.version })}</span>
      <span>{term(pack)}</span>
      {pack.superseded_on !== null && (
        <span>{t('supersededOn', { day: formatDay(pack.superseded_on, language) })}</span>
      )}
    </span>
  );
}
