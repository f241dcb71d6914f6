import type { ReactNode } from 'react';
import { useText } from '../../i18n/i18n';
import './record.css';

export interface Fact {
  readonly label: string;
  /** Null where nothing is known. */
  readonly value: ReactNode | null;
}

/** What is known of a record, line by line. */
export function Facts({
  title,
  facts,
  children,
}: {
  readonly title: string;
  readonly facts: readonly Fact[];
  readonly children?: ReactNode;
}) {
  const t = useText();
  return (
    <section className="card pad">
      <div className="row">
        <h2 className="label grow">{title}</h2>
        {children}
      </div>
      <dl className="facts">
        {facts.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value ?? <span className="faint fact-empty">{t('common.empty')}</span>}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
