import { useInfiniteQuery, type UseInfiniteQueryResult } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { LoadingLines } from '@/components/ui/loading';
import { ProblemPanel } from '@/components/ui/problem-panel';
import { Tree, TreeItem } from '@/components/ui/tree';

import { childrenQuery, rootsQuery } from '../api/queries';
import type { Organisation } from '../api/types';

interface OrganisationTreeProps {
  /** The day of the past at whose end it is shown. */
  day?: string | undefined;
  selectedId: string | null;
  /** Selecting the selected one again takes the limit away. */
  onSelect: (id: string | undefined) => void;
}

/** The organisations within reach by level; branches are read when they are opened. */
export function OrganisationTree({ day, selectedId, onSelect }: OrganisationTreeProps) {
  const { t } = useTranslation('organisations');
  const roots = useInfiniteQuery(rootsQuery(day));
  if (roots.isPending) return <LoadingLines lines={6} />;
  if (roots.isError) return <ProblemPanel error={roots.error} onRetry={() => void roots.refetch()} />;

  const items = roots.data.pages.flatMap((page) => page.items);
  return (
    <Tree
      label={t('tree.label')}
      selectedId={selectedId}
      onSelect={(id) => onSelect(id === selectedId ? undefined : id)}
    >
      {items.map((organisation, index) => (
        <Branch
          key={organisation.id}
          organisation={organisation}
          day={day}
          level={1}
          isEntry={index === 0}
          isOpenAtFirst={items.length === 1}
        />
      ))}
      <MoreItem branchId="roots" level={1} query={roots} />
    </Tree>
  );
}

interface BranchProps {
  organisation: Organisation;
  day: string | undefined;
  level: number;
  isEntry?: boolean;
  isOpenAtFirst?: boolean;
}

function Branch({ organisation, day, level, isEntry = false, isOpenAtFirst = false }: BranchProps) {
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  const hasChildren = organisation.child_count > 0;
  return (
    <TreeItem
      id={organisation.id}
      label={organisation.name}
      note={hasChildren ? String(organisation.child_count) : undefined}
      level={level}
      expanded={hasChildren ? isOpen : undefined}
      onToggle={() => setOpen(!isOpen)}
      isEntry={isEntry}
    >
      {hasChildren && isOpen && <Children parentId={organisation.id} day={day} level={level + 1} />}
    </TreeItem>
  );
}

interface ChildrenProps {
  parentId: string;
  day: string | undefined;
  level: number;
}

function Children({ parentId, day, level }: ChildrenProps) {
  const { t } = useTranslation(['organisations', 'common']);
  const children = useInfiniteQuery(childrenQuery(parentId, day));
  if (children.isPending) return <div role="none">{t('common:state.loading')}</div>;
  if (children.isError) {
    return (
      <ActionItem
        id={`${parentId}:retry`}
        label={t('tree.failed')}
        level={level}
        onAct={() => void children.refetch()}
      />
    );
  }
  return (
    <>
      {children.data.pages.flatMap((page) =>
        page.items.map((child) => <Branch key={child.id} organisation={child} day={day} level={level} />),
      )}
      <MoreItem branchId={parentId} level={level} query={children} />
    </>
  );
}

interface MoreItemProps {
  branchId: string;
  level: number;
  query: Pick<UseInfiniteQueryResult, 'hasNextPage' | 'fetchNextPage'>;
}

/** Last item of a branch with more children than one page holds. */
function MoreItem({ branchId, level, query }: MoreItemProps) {
  const { t } = useTranslation('organisations');
  if (!query.hasNextPage) return null;
  return (
    <ActionItem
      id={`${branchId}:more`}
      label={t('tree.more')}
      level={level}
      onAct={() => void query.fetchNextPage()}
    />
  );
}

interface ActionItemProps {
  id: string;
  label: string;
  level: number;
  onAct: () => void;
}

/** An item that does something instead of being selected. */
function ActionItem({ id, label, level, onAct }: ActionItemProps) {
  return <TreeItem id={id} label={label} level={level} onSelect={onAct} />;
}
