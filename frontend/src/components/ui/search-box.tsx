import { SearchOutlined } from '@ant-design/icons';
import { Input } from 'antd';
import { useEffect, useRef, useState } from 'react';

import { useDebounced } from '@/lib/use-debounced';

const TYPING_PAUSE_MS = 300;

interface SearchBoxProps {
  label: string;
  placeholder: string;
  value: string | undefined;
  onChange: (text: string | undefined) => void;
  className?: string | undefined;
}

/** Searches a moment after the typing has stopped. Give it a key that changes when it is emptied from outside. */
export function SearchBox({ label, placeholder, value, onChange, className }: SearchBoxProps) {
  const [text, setText] = useState(value ?? '');
  const wanted = useDebounced(text.trim(), TYPING_PAUSE_MS);
  const last = useRef(value ?? '');
  useEffect(() => {
    if (wanted === last.current) return;
    last.current = wanted;
    onChange(wanted === '' ? undefined : wanted);
  }, [wanted, onChange]);
  return (
    <Input
      type="search"
      className={className}
      prefix={<SearchOutlined aria-hidden />}
      aria-label={label}
      placeholder={placeholder}
      maxLength={60}
      value={text}
      onChange={(event) => setText(event.target.value)}
    />
  );
}
