import type { KeyboardEvent } from 'react';

const ITEM = '[role="treeitem"]';

/**
 * Moves the focus within a tree (WAI-ARIA authoring practices). It reads the document, where the items
 * stand in visible order, so it needs no second copy of what is open. Opening and closing is the item's.
 */
export function moveInTree(event: KeyboardEvent<HTMLElement>): void {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
  const current = (event.target as Element).closest<HTMLElement>(ITEM);
  if (current === null) return;
  const target = targetOf(event.key, current, [...event.currentTarget.querySelectorAll<HTMLElement>(ITEM)]);
  if (target === null) return;
  event.preventDefault();
  target.focus();
}

function targetOf(key: string, current: HTMLElement, visible: HTMLElement[]): HTMLElement | null {
  const index = visible.indexOf(current);
  switch (key) {
    case 'ArrowDown':
      return visible[index + 1] ?? null;
    case 'ArrowUp':
      return visible[index - 1] ?? null;
    case 'ArrowRight':
      return groupOf(current)?.querySelector<HTMLElement>(ITEM) ?? null;
    case 'ArrowLeft':
      return parentOf(current, visible);
    case 'Home':
      return visible[0] ?? null;
    case 'End':
      return visible.at(-1) ?? null;
    default:
      return key.length === 1
        ? startingWith(key, [...visible.slice(index + 1), ...visible.slice(0, index)])
        : null;
  }
}

/** The items below `item`; null when it is closed or has none. */
function groupOf(item: HTMLElement): HTMLElement | null {
  return document.getElementById(item.getAttribute('aria-owns') ?? '');
}

function parentOf(item: HTMLElement, visible: HTMLElement[]): HTMLElement | null {
  const group = item.closest<HTMLElement>('[role="group"]');
  return visible.find((other) => group !== null && groupOf(other) === group) ?? null;
}

function startingWith(letter: string, items: HTMLElement[]): HTMLElement | null {
  const wanted = letter.toLocaleLowerCase();
  return items.find((item) => labelOf(item).toLocaleLowerCase().startsWith(wanted)) ?? null;
}

function labelOf(item: HTMLElement): string {
  return document.getElementById(item.getAttribute('aria-labelledby') ?? '')?.textContent ?? '';
}
