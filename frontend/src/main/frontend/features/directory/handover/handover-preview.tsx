import { useMemo } from 'react';
import { graphql } from '../../../shared/graph/generated';
import type { HandoverChoice } from '../../../shared/graph/generated/graphql';
import { useGraph } from '../../../shared/graph/use-graph';
import { useText } from '../../../shared/i18n/i18n';

const previewQuery = graphql(`
  query HandoverPreview($choice: HandoverChoice!) {
    handoverPreview(choice: $choice) { companies people deals owners { id name } }
  }
`);

/** More than these cannot go at once. */
const most = 500;

/** What would go along, in numbers, before it is done. */
export function HandoverPreview({ choice }: { readonly choice: HandoverChoice }) {
  const t = useText();
  const key = JSON.stringify(choice);
  const variables = useMemo(() => ({ choice: JSON.parse(key) as HandoverChoice }), [key]);
  const { data } = useGraph(previewQuery, variables);
  const found = data?.handoverPreview;
  if (found === undefined) {
    return <p className="small soft">{t('common.loading')}</p>;
  }
  const { companies, people, deals, owners } = found;
  return (
    <div role="status" className="small">
      <p className="strong">
        {companies > most ? t('handover.tooMany', { most }) : t('handover.preview', { companies, people, deals })}
      </p>
      {owners.length > 0 && (
        <p className="soft">{t('handover.from', { owners: owners.map(({ name }) => name).join(', ') })}</p>
      )}
    </div>
  );
}
