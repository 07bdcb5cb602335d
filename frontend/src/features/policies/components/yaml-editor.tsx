import { type DragEvent, type Ref, useImperativeHandle, useRef } from 'react';

import type { FieldControlProps } from '@/components/ui/field';

import type { Place } from './mistakes';
import styles from './yaml-editor.module.css';

export interface EditorHandle {
  /** Puts the cursor there. */
  goTo: (place: Place) => void;
}

interface YamlEditorProps {
  control: FieldControlProps;
  value: string;
  onChange: (text: string) => void;
  onFile: (file: File) => void;
  /** Lines that are marked in the margin. */
  faulty: ReadonlySet<number>;
  ref?: Ref<EditorHandle>;
}

/** A text with numbered lines, the faulty ones marked; a file may be dropped into it. */
export function YamlEditor({ control, value, onChange, onFile, faulty, ref }: YamlEditorProps) {
  const { status, ...attributes } = control;
  const area = useRef<HTMLTextAreaElement>(null);
  const margin = useRef<HTMLOListElement>(null);
  const lines = value.split('\n');

  useImperativeHandle(ref, () => ({
    goTo: ({ line, column }) => {
      const text = area.current;
      if (text === null) return;
      const before = text.value
        .split('\n')
        .slice(0, line - 1)
        .reduce((sum, each) => sum + each.length + 1, 0);
      const end = before + (text.value.split('\n')[line - 1]?.length ?? 0);
      text.focus();
      text.setSelectionRange(Math.min(before + column - 1, end), end);
      text.scrollTop = (line - 3) * (text.scrollHeight / lines.length);
    },
  }));

  const drop = (event: DragEvent) => {
    const file = event.dataTransfer.files[0];
    if (file === undefined) return;
    event.preventDefault();
    onFile(file);
  };

  return (
    <div className={styles.editor} data-invalid={status === 'error'}>
      <ol ref={margin} className={styles.margin} aria-hidden>
        {lines.map((_, index) => (
          <li key={index} data-faulty={faulty.has(index + 1)}>
            {index + 1}
          </li>
        ))}
      </ol>
      <textarea
        {...attributes}
        ref={area}
        className={styles.text}
        value={value}
        wrap="off"
        spellCheck={false}
        autoCapitalize="off"
        autoCorrect="off"
        rows={24}
        onChange={({ target }) => onChange(target.value)}
        onScroll={({ currentTarget }) => {
          if (margin.current !== null) margin.current.scrollTop = currentTarget.scrollTop;
        }}
        onDrop={drop}
      />
    </div>
  );
}
