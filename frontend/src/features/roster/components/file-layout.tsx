import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { Card } from '@/components/ui/card';
import { Loaded } from '@/components/ui/loaded';
import { ProblemAlert } from '@/components/ui/problem-alert';

import { useMapImport } from '../api/mutations';
import { layoutQuery } from '../api/queries';
import type { Layout, Sheet } from '../api/types';

import styles from './file-layout.module.css';
import { canBeRead, draftFault, draftsOf, mappingOf } from './mapping-draft';
import { SheetMapping } from './sheet-mapping';

interface FileLayoutProps {
  importId: string;
  /** Whether it may still be read in another way. */
  canChange: boolean;
  /** Begins with the columns to set: the file could not be read as it was understood. */
  isOpen: boolean;
}

/** How the file was understood, and a way to set it by hand. */
export function FileLayout({ importId, canChange, isOpen }: FileLayoutProps) {
  const { t } = useTranslation('roster');
  const layout = useQuery(layoutQuery(importId));
  const [isSetting, setSetting] = useState(isOpen);
  // A file that cannot be opened says so already.
  if (layout.isError && isOpen) return null;
  return (
    <Card>
      <div className={styles.head}>
        <div>
          <h2 className={styles.title}>{t('layout.title')}</h2>
          {layout.data?.is_set === true && (
            <p className={styles.lead}>{t(layout.data.is_remembered ? 'layout.remembered' : 'layout.set')}</p>
          )}
        </div>
        {canChange && !isSetting && <Button onClick={() => setSetting(true)}>{t('layout.change')}</Button>}
      </div>
      <Loaded query={layout} lines={3}>
        {(data) =>
          canChange && isSetting ? (
            <MappingForm layout={data} onDone={() => setSetting(false)} />
          ) : (
            <Understood layout={data} />
          )
        }
      </Loaded>
    </Card>
  );
}

/** What was made of each sheet, in a line. */
function Understood({ layout }: { layout: Layout }) {
  const { t } = useTranslation('roster');
  return (
    <ul className={styles.sheets}>
      {layout.sheets.map((sheet) => (
        <li key={sheet.number}>
          <strong>{sheet.name || t('layout.text')}</strong>
          <span>{sheet.use === 'read' ? <ReadSheet sheet={sheet} /> : t(`use.${sheet.use}`)}</span>
        </li>
      ))}
    </ul>
  );
}

function ReadSheet({ sheet }: { sheet: Sheet }) {
  const { t } = useTranslation(['roster', 'common']);
  const known = sheet.columns.flatMap(({ heading, field }) =>
    field === null ? [] : [t('layout.pair', { heading, field: t(`means.${field}`) })],
  );
  const unknown = sheet.columns.flatMap(({ heading, field }) =>
    field === null && heading !== '' ? [heading] : [],
  );
  return (
    <>
      {t('layout.readLine', { row: sheet.header_row ?? 1, columns: known.join(t('common:listComma')) })}
      {unknown.length > 0 && ` ${t('layout.unknown', { headings: unknown.join(t('common:listComma')) })}`}
    </>
  );
}

function MappingForm({ layout, onDone }: { layout: Layout; onDone: () => void }) {
  const { t } = useTranslation(['roster', 'common']);
  const [drafts, setDrafts] = useState(() => draftsOf(layout));
  const [wasTried, setTried] = useState(false);
  const map = useMapImport(layout.import_id);
  const fault = draftFault(drafts, layout);
  const submit = () => {
    setTried(true);
    if (fault === null) map.mutate(mappingOf(drafts), { onSuccess: onDone });
  };
  return (
    <form
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <p className={styles.lead}>{t('layout.lead')}</p>
      <ProblemAlert error={map.error} />
      {layout.sheets.map((sheet) => {
        const draft = drafts.find(({ name }) => name === sheet.name);
        return canBeRead(sheet) && draft !== undefined ? (
          <SheetMapping
            key={sheet.number}
            layout={layout}
            sheet={sheet}
            draft={draft}
            onChange={(changed) =>
              setDrafts((all) => all.map((each) => (each.name === changed.name ? changed : each)))
            }
          />
        ) : (
          <p key={sheet.number} className={styles.lead}>
            {t('layout.notReadable', { name: sheet.name, why: t(`use.${sheet.use}`) })}
          </p>
        );
      })}
      {wasTried && fault !== null && (
        <p className={styles.missing} role="alert">
          {t(`layout.fault.${fault}`)}
        </p>
      )}
      <div className={styles.actions}>
        <Button type="primary" htmlType="submit" loading={map.isPending}>
          {t('layout.submit')}
        </Button>
        <Button onClick={onDone}>{t('common:action.cancel')}</Button>
      </div>
    </form>
  );
}
