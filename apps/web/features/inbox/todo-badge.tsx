import { useCounts } from './use-inbox';

/** How many wait for the person. */
export function TodoBadge() {
  const { data } = useCounts();
  if (!data || data.todo.value === 0) return null;
  const { value, more } = data.todo;
  return <span className="menu-count">{more ? `${value}+` : value}</span>;
}
