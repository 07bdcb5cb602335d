import { SearchOutlined } from '@ant-design/icons';
import { Input } from 'antd';
import { useEffect, useRef, useState } from 'react';

const TYPING_PAUSE_MS = 300;

interface SearchBoxProps {
  label: string;
  placeholder: string;
  value: string | undefined;
  onChange: (text: string | undefined) => void;
  className?: string | undefined;
}

/** Searches a moment after the typing has stopped, and follows when what is searched for changes elsewhere. */
export function SearchBox({ label, placeholder, value = '', onChange, className }: SearchBoxProps) {
  const [text, setText] = useState(value);
  const told = useRef(value);
  const latest = useRef(onChange);
  const timer = useRef<number | undefined>(undefined);
  useEffect(() => {
    latest.current = onChange;
  }, [onChange]);
  useEffect(() => () => window.clearTimeout(timer.current), []);
  useEffect(() => {
    if (value === told.current) return;
    window.clearTimeout(timer.current);
    told.current = value;
    setText(value);
  }, [value]);

  const typed = (next: string) => {
    setText(next);
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => {
      const wanted = next.trim();
      if (wanted === told.current) return;
      told.current = wanted;
      latest.current(wanted === '' ? undefined : wanted);
    }, TYPING_PAUSE_MS);
  };
  return (
    <Input
      type="search"
      className={className}
      prefix={<SearchOutlined aria-hidden />}
      aria-label={label}
      placeholder={placeholder}
      maxLength={60}
      value={text}
      onChange={(event) => typed(event.target.value)}
    />
  );
}
