import { type ReactNode, useState } from 'react';
import { useNarrow } from '../use-narrow';
import './record.css';

interface Part {
  readonly key: string;
  readonly label: string;
  readonly content: ReactNode;
}

interface RecordProps {
  readonly head: ReactNode;
  readonly facts: Part;
  readonly story: Part;
  readonly related: Part;
}

/** A record's page: what matters at the left, what happened in the middle, what belongs to it at the right; on the phone one after the other by tabs. */
export function RecordPage({ head, facts, story, related }: RecordProps) {
  const narrow = useNarrow();
  const parts = [facts, story, related];
  return (
    <article className="record">
      {head}
      {narrow ? (
        <PartTabs parts={[facts, story, related]} />
      ) : (
        <div className="record-parts">
          {parts.map(({ key, content }) => (
            <div key={key} className="record-part">
              {content}
            </div>
          ))}
        </div>
      )}
    </article>
  );
}

function PartTabs({ parts }: { readonly parts: readonly Part[] }) {
  const [chosen, setChosen] = useState(parts[0]?.key);
  return (
    <>
      <div className="tabs record-tabs" role="tablist">
        {parts.map(({ key, label }) => (
          <button
            key={key}
            type="button"
            role="tab"
            id={`tab-${key}`}
            aria-controls={`part-${key}`}
            aria-selected={key === chosen}
            className={key === chosen ? 'tab active' : 'tab'}
            onClick={() => setChosen(key)}
          >
            {label}
          </button>
        ))}
      </div>
      {parts
        .filter(({ key }) => key === chosen)
        .map(({ key, content }) => (
          <div
            key={key}
            role="tabpanel"
            id={`part-${key}`}
            aria-labelledby={`tab-${key}`}
            className="record-part record-panel"
          >
            {content}
          </div>
        ))}
    </>
  );
}
