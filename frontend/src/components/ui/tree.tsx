import {
  createContext,
  type KeyboardEvent,
  type ReactNode,
  useContext,
  useId,
  useMemo,
  useState,
} from 'react';

import { moveInTree } from './tree-keyboard';
import styles from './tree.module.css';

interface TreeState {
  selectedId: string | null;
  /** The one item that Tab reaches; null until an item was focused. */
  focusedId: string | null;
  onFocus: (id: string) => void;
  onSelect: (id: string) => void;
}

const TreeContext = createContext<TreeState | null>(null);

interface TreeProps {
  label: string;
  selectedId: string | null;
  onSelect: (id: string) => void;
  children: ReactNode;
}

/** A tree after the WAI-ARIA pattern: arrow keys walk it, Enter selects, letters jump. */
export function Tree({ label, selectedId, onSelect, children }: TreeProps) {
  const [focusedId, onFocus] = useState<string | null>(null);
  const state = useMemo(
    () => ({ selectedId, focusedId: focusedId ?? selectedId, onFocus, onSelect }),
    [selectedId, focusedId, onSelect],
  );
  return (
    <TreeContext value={state}>
      <div role="tree" tabIndex={-1} aria-label={label} className={styles.tree} onKeyDown={moveInTree}>
        {children}
      </div>
    </TreeContext>
  );
}

interface TreeItemProps {
  id: string;
  label: string;
  /** Beside the label, for the eye only. */
  note?: string | undefined;
  level: number;
  /** Undefined for a leaf. */
  expanded?: boolean | undefined;
  onToggle?: () => void;
  /** Whether Tab reaches this item before any other was focused. */
  isEntry?: boolean;
  /** For an item that acts instead of being selected. */
  onSelect?: () => void;
  /** Items below; rendered when expanded. */
  children?: ReactNode;
}

export function TreeItem(props: TreeItemProps) {
  const { id, label, note, level, expanded, onToggle, isEntry = false, children } = props;
  const { selectedId, focusedId, onFocus, onSelect } = useTree();
  const select = props.onSelect ?? (() => onSelect(id));
  const labelId = useId();
  const groupId = useId();
  const isTabStop = focusedId === null ? isEntry : focusedId === id;

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      select();
    } else if (
      (event.key === 'ArrowRight' && expanded === false) ||
      (event.key === 'ArrowLeft' && expanded === true)
    ) {
      event.preventDefault();
      event.stopPropagation();
      onToggle?.();
    }
  };

  return (
    <>
      {/* The items below stand beside it and are owned: inside they would be text of this item. */}
      <div
        role="treeitem"
        aria-labelledby={labelId}
        aria-level={level}
        aria-expanded={expanded}
        aria-owns={expanded === true ? groupId : undefined}
        aria-selected={id === selectedId}
        tabIndex={isTabStop ? 0 : -1}
        className={styles.item}
        style={{ paddingInlineStart: `${(level - 1) * 1.125}rem` }}
        onFocus={() => onFocus(id)}
        onKeyDown={onKeyDown}
        onClick={select}
      >
        <Chevron expanded={expanded} onToggle={onToggle} />
        <span id={labelId} className={styles.label}>
          {label}
        </span>
        {/* Shown by the style sheet: not text, so the accessible name is the label alone. */}
        {note !== undefined && <span className={styles.note} data-note={note} />}
      </div>
      {expanded === true && (
        <div role="group" id={groupId} aria-labelledby={labelId} className={styles.group}>
          {children}
        </div>
      )}
    </>
  );
}

function useTree(): TreeState {
  const state = useContext(TreeContext);
  if (state === null) throw new Error('TreeItem stands outside a Tree');
  return state;
}

function Chevron({ expanded, onToggle }: Pick<TreeItemProps, 'expanded' | 'onToggle'>) {
  if (expanded === undefined) return <span className={styles.chevron} />;
  return (
    // For the pointer; the keyboard opens and closes with the arrow keys.
    <span
      className={styles.chevron}
      data-expanded={expanded}
      aria-hidden="true"
      onClick={(event) => {
        event.stopPropagation();
        onToggle?.();
      }}
    >
      <svg width="10" height="10" viewBox="0 0 10 10">
        <path
          d="M3 1.500 7 5 3 8.500"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.600"
          strokeLinecap="round"
        />
      </svg>
    </span>
  );
}
