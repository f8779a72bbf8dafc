import { Card } from 'antd';
import { type ReactNode, useId } from 'react';

/** A part of a page with its heading. */
export function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="section">
      <Card size="small">
        <h2 id={id}>{title}</h2>
        {children}
      </Card>
    </section>
  );
}
