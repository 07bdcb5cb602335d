import { useInfiniteQuery } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { ReasonDialog } from '@/components/form/reason-dialog';
import { CursorList } from '@/components/ui/cursor-list';
import type { Column } from '@/components/ui/data-list';
import { EmptyState } from '@/components/ui/empty-state';
import { Section } from '@/components/ui/section';
import { useCan } from '@/lib/access/can';
import { formatInstant } from '@/lib/format';
import { useLanguage } from '@/lib/use-language';
import { useWord } from '@/lib/use-word';

import type { Account } from '../api/accounts';
import { type Grant, grantsQuery, useWithdraw } from '../api/grants';

import { GiveGrant } from './give-grant';

/** The roles somebody holds, which can be given and withdrawn here. */
export function Grants({ account, isOwn }: { account: Account; isOwn: boolean }) {
  const { t } = useTranslation('account');
  const list = useInfiniteQuery(grantsQuery(account.id, false));
  const mayGive = useCan('account:manage') && !isOwn;
  const [isGiving, setGiving] = useState(false);
  const [asked, setAsked] = useState<Grant | null>(null);
  const columns = useColumns();
  const words = useGrantWords();
  const action = {
    key: 'action',
    heading: t('accounts.actions'),
    cell: (grant: Grant) =>
      grant.may_withdraw && mayGive ? (
        <Button
          size="small"
          aria-label={t('grants.withdrawOf', { grant: words(grant) })}
          onClick={() => setAsked(grant)}
        >
          {t('grants.withdraw')}
        </Button>
      ) : null,
  };
  return (
    <Section
      title={t('grants.title')}
      actions={mayGive && <Button onClick={() => setGiving(true)}>{t('grants.give')}</Button>}
    >
      <CursorList<Grant>
        list={list}
        caption={t('grants.title')}
        columns={mayGive ? [...columns, action] : columns}
        rowKey={(row) => row.id}
        empty={<EmptyState title={t('grants.none')}>{t('grants.noneText')}</EmptyState>}
      />
      {isGiving && <GiveGrant account={account} onDone={() => setGiving(false)} />}
      {asked !== null && <Withdraw grant={asked} onDone={() => setAsked(null)} />}
    </Section>
  );
}

/** The roles that were withdrawn, with why. */
export function FormerGrants({ accountId }: { accountId: string }) {
  const { t } = useTranslation('account');
  const language = useLanguage();
  const list = useInfiniteQuery(grantsQuery(accountId, true));
  const columns = useColumns();
  return (
    <Section title={t('grants.former')}>
      <CursorList<Grant>
        list={list}
        caption={t('grants.former')}
        columns={[
          ...columns,
          {
            key: 'withdrawn_at',
            heading: t('grants.withdrawnAt'),
            cell: ({ withdrawn_at }) => withdrawn_at !== null && formatInstant(withdrawn_at, language),
          },
          {
            key: 'withdrawn_by',
            heading: t('grants.withdrawnBy'),
            cell: ({ withdrawn_by }) => withdrawn_by?.display_name ?? t('grants.unknown'),
          },
          { key: 'reason', heading: t('grants.reason'), cell: ({ withdrawn_reason }) => withdrawn_reason },
        ]}
        rowKey={(row) => row.id}
        empty={<EmptyState title={t('grants.noFormer')}>{t('grants.noFormerText')}</EmptyState>}
      />
    </Section>
  );
}

function Withdraw({ grant, onDone }: { grant: Grant; onDone: () => void }) {
  const { t } = useTranslation('account');
  const { message } = App.useApp();
  const withdraw = useWithdraw();
  const words = useGrantWords();
  const submit = async (reason: string) => {
    // What went wrong is told in the dialog.
    const done = await withdraw.mutateAsync({ grant, reason }).catch(() => null);
    if (done === null) return;
    void message.success(t('grants.withdrawn'));
    onDone();
  };
  return (
    <ReasonDialog
      title={t('grants.withdrawTitle', { grant: words(grant) })}
      explain={t('grants.withdrawText')}
      submit={t('grants.withdraw')}
      isSaving={withdraw.isPending}
      error={withdraw.error}
      onSubmit={submit}
      onCancel={onDone}
    />
  );
}

/** A role with its organisation, in words. */
function useGrantWords() {
  const { t } = useTranslation('account');
  const roleName = useWord('role');
  return (grant: Grant) =>
    t('accounts.grantAt', {
      role: roleName(grant.role),
      organisation: grant.organisation?.name ?? t('accounts.everywhere'),
    });
}

function useColumns(): readonly [Column<Grant>, ...Column<Grant>[]] {
  const { t } = useTranslation('account');
  const language = useLanguage();
  const roleName = useWord('role');
  return [
    { key: 'role', heading: t('accounts.role'), cell: (row) => roleName(row.role) },
    {
      key: 'organisation',
      heading: t('grants.organisation'),
      cell: (row) => row.organisation?.name ?? t('accounts.everywhere'),
    },
    { key: 'given_at', heading: t('grants.givenAt'), cell: (row) => formatInstant(row.given_at, language) },
    {
      key: 'given_by',
      heading: t('grants.givenBy'),
      cell: (row) => row.given_by?.display_name ?? t('grants.unknown'),
    },
  ];
}
