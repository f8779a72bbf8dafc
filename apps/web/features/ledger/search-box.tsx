import { SearchOutlined } from '@ant-design/icons';
import { Input, type InputRef } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSlash } from './use-slash';

/** The ledger is asked when the typing rests. */
const REST_MS = 350;
const WORDS_MAX = 60;

interface Props {
  readonly words: string;
  readonly onSearch: (words: string | undefined) => void;
}

/** Words to look for; nothing is asked while an input method is still composing them. */
export function SearchBox({ words, onSearch }: Props) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(words);
  const [isComposing, setComposing] = useState(false);
  const box = useRef<InputRef>(null);
  useSlash(() => box.current?.focus());
  useEffect(() => setTyped(words), [words]);
  useEffect(() => {
    const next = typed.trim();
    if (isComposing || next === words) return undefined;
    const timer = window.setTimeout(() => onSearch(next === '' ? undefined : next), REST_MS);
    return () => window.clearTimeout(timer);
  });
  return (
    <Input
      ref={box}
      className="ledger-search"
      allowClear
      prefix={<SearchOutlined />}
      maxLength={WORDS_MAX}
      aria-label={t('ledger.search.label')}
      placeholder={t('ledger.search.hint')}
      value={typed}
      onChange={({ target }) => setTyped(target.value)}
      onCompositionStart={() => setComposing(true)}
      onCompositionEnd={() => setComposing(false)}
    />
  );
}
