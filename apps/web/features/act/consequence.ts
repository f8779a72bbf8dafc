import { isHandlingAct } from '#domain/task';
import { zhCn } from '../../i18n/zh-cn';

const KNOWN: Readonly<Record<string, unknown>> = zhCn.act.consequence;

const has = (group: string, name: string): boolean => {
  const words = Object.hasOwn(KNOWN, group) ? KNOWN[group] : undefined;
  return typeof words === 'object' && words !== null && Object.hasOwn(words, name);
};

type Key = 'act.consequence.other';

/** Where the catalogue says what follows from an act: who is next, what clock starts, what cannot be undone. */
export function consequenceKey(node: string, act: string): Key {
  const group =
    isHandlingAct(act) || act === 'return'
      ? 'handling'
      : node === 'case'
        ? 'motion'
        : (node.split('.')[0] ?? '');
  // The catalogue has keys of one shape only as far as the compiler can see; the test walks all acts of the rules.
  return (has(group, act) ? `act.consequence.${group}.${act}` : 'act.consequence.other') as Key;
}
