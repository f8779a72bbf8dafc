import { type ReactNode, useId } from 'react';

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly children: (id: string) => ReactNode;
}

/** A field with its name above it; what is typed goes straight to the device, so there is no form to hand in. */
export function Labelled({ label, hint, children }: Props) {
  const id = useId();
  return (
    <div className="capture-field">
      <label htmlFor={id}>{label}</label>
      {children(id)}
      {hint !== undefined && <span className="hint">{hint}</span>}
    </div>
  );
}
