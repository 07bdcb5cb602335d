import { PlusOutlined } from '@ant-design/icons';
import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Outlet, useSearchParams } from 'react-router';

import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { Can } from '@/lib/access/can';
import { paths } from '@/lib/paths';
import { useWideScreen } from '@/lib/use-media-query';

import { AsOfPicker } from '../components/as-of-picker';
import { CreateOrganisation } from '../components/create-organisation';
import { ExportButton } from '../components/export-button';
import { OrganisationFilterBar } from '../components/organisation-filter-bar';
import { OrganisationList } from '../components/organisation-list';
import { OrganisationTree } from '../components/organisation-tree';
import { PastBanner } from '../components/past-banner';

import styles from './organisations-page.module.css';
import { useOrganisationFilters } from './use-organisation-filters';

export function Component() {
  const { t } = useTranslation('organisations');
  const isWide = useWideScreen();
  const { filters, change, clear, isFiltered } = useOrganisationFilters();
  const { parent, open, close } = useCreating();

  return (
    <App component={false}>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          <>
            <AsOfPicker day={filters.as_of} onChange={(as_of) => change({ as_of })} />
            <ExportButton filters={filters} />
            <LinkButton to={paths.organisationMarks}>{t('marks.title')}</LinkButton>
            <Can permission="organisation:manage">
              <Button
                type="primary"
                icon={<PlusOutlined aria-hidden />}
                disabled={filters.as_of !== undefined}
                onClick={() => open(filters.below ?? '')}
              >
                {t('action.create')}
              </Button>
            </Can>
          </>
        }
      />
      {filters.as_of !== undefined && (
        <PastBanner day={filters.as_of} onReturn={() => change({ as_of: undefined })} />
      )}
      <div className={styles.columns}>
        {isWide && (
          <section className={styles.tree} aria-labelledby="organisation-levels">
            <h2 id="organisation-levels" className={styles.heading}>
              {t('tree.title')}
            </h2>
            <OrganisationTree
              day={filters.as_of}
              selectedId={filters.below ?? null}
              onSelect={(below) => change({ below })}
            />
          </section>
        )}
        <section className={styles.list} aria-label={t('list.caption')}>
          <OrganisationFilterBar filters={filters} onChange={change} />
          <OrganisationList
            filters={filters}
            isFiltered={isFiltered}
            onSort={(sort) => change({ sort })}
            onClear={clear}
          />
        </section>
      </div>
      {parent !== null && (
        <Can permission="organisation:manage">
          <CreateOrganisation parentId={parent === '' ? null : parent} onClose={close} />
        </Can>
      )}
      <Outlet />
    </App>
  );
}

const NEW = 'new';

/** Whether a new one is being made, and below which; in the address, so that other pages can link to it. */
function useCreating() {
  const [search, setSearch] = useSearchParams();
  const change = (parent: string | null) =>
    setSearch(
      (current) => {
        if (parent === null) current.delete(NEW);
        else current.set(NEW, parent);
        return new URLSearchParams(current);
      },
      { preventScrollReset: true },
    );
  return { parent: search.get(NEW), open: change, close: () => change(null) };
}
