import { Tag } from 'antd';
import { useTerm } from '../../i18n';

const COLOURS: Readonly<Record<string, string>> = { green: 'green', yellow: 'gold', red: 'red' };

/** 三色 in words; the colour only repeats them. */
export function ColourTag({ colour, words }: { readonly colour: string; readonly words: string }) {
  const say = useTerm();
  return <Tag color={COLOURS[colour] ?? 'default'}>{say(words)}</Tag>;
}
