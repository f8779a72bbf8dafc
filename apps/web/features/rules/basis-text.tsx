import type { CitedBasisView } from '../../api';
import { MarkTag } from './value-text';

/** Clauses with how far each was checked. */
export function BasisText({ basis }: { readonly basis: readonly CitedBasisView[] }) {
  return (
    <ul className="rules-lines">
      {basis.map(({ text, mark }) => (
        <li key={`${text} ${mark}`}>
          {text} <MarkTag mark={mark} />
        </li>
      ))}
    </ul>
  );
}
