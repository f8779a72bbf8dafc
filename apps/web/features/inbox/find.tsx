import { SearchOutlined } from '@ant-design/icons';
import { Input } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

/** The inbox is asked when the typing rests. */
const REST_MS = 350;

interface Props {
  readonly words: string;
  readonly onFind: (words: string) => void;
}

/** Words to look for. Asked after a pause or by Enter, never within a word that is still being composed. */
export function Find({ words, onFind }: Props) {
  const { t } = useTranslation();
  const [typed, type] = useState(words);
  const [isComposing, setComposing] = useState(false);
  const next = typed.trim();
  useEffect(() => type(words), [words]);
  useEffect(() => {
    if (isComposing || next === words) return undefined;
    const timer = window.setTimeout(() => onFind(next), REST_MS);
    return () => window.clearTimeout(timer);
  });
  return (
    <Input
      id="inbox-find"
      type="search"
      allowClear
      prefix={<SearchOutlined />}
      aria-label={t('inbox.find')}
      placeholder={t('inbox.findHint')}
      value={typed}
      onChange={({ target }) => type(target.value)}
      onPressEnter={() => !isComposing && onFind(next)}
      onCompositionStart={() => setComposing(true)}
      onCompositionEnd={() => setComposing(false)}
    />
  );
}
