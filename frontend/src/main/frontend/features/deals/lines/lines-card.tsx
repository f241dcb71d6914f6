import { lazy, Suspense, useState } from 'react';
import { type FragmentType, graphql, readFragment } from '../../../shared/graph/generated';
import { useFormats, useText } from '../../../shared/i18n/i18n';
import { useViewer } from '../../../shared/session/viewer';
import { Button } from '../../../shared/ui/button';
import './lines.css';

const LinesDialog = lazy(async () => ({ default: (await import('./lines-dialog')).LinesDialog }));

const linesFragment = graphql(`
  fragment LinesCard_deal on Deal {
    id
    version
    amount { amount currency }
    amountFollowsLines
    viewerCanEdit
    lines {
      total { amount currency }
      edges {
        node {
          id
          name
          unit
          quantity
          discountPercent
          unitPrice { amount currency }
          total { amount currency }
          product { id name }
        }
      }
    }
  }
`);

/** What the deal is about, line by line, with the sum. */
export function LinesCard({ deal: given }: { readonly deal: FragmentType<typeof linesFragment> }) {
  const t = useText();
  const { money, decimal } = useFormats();
  const { tenant } = useViewer();
  const [editing, setEditing] = useState(false);
  const deal = readFragment(linesFragment, given);
  const lines = deal.lines.edges.map(({ node }) => node);
  const currency = deal.lines.total?.currency ?? deal.amount?.currency ?? tenant.currency;
  const typedLines = lines.map((line) => ({
    key: line.id,
    productId: line.product?.id ?? null,
    name: line.name,
    unit: line.unit ?? '',
    quantity: decimal(line.quantity),
    unitPrice: decimal(line.unitPrice.amount),
    discount: Number(line.discountPercent) === 0 ? '' : decimal(line.discountPercent),
  }));
  return (
    <section className="card pad">
      <div className="row">
        <h2 className="label grow">{t('lines.title')}</h2>
        {deal.viewerCanEdit && (
          <Button
            quiet
            icon={lines.length === 0 ? 'plus' : 'pen'}
            label={t('lines.edit')}
            onClick={() => setEditing(true)}
          />
        )}
      </div>
      {lines.length === 0 && <p className="small soft">{t('lines.none')}</p>}
      <ul>
        {lines.map((line) => (
          <li key={line.id} className="line">
            <div className="grow">
              <p className="small strong line-name">{line.name}</p>
              <p className="tiny soft">
                {[
                  [decimal(line.quantity), line.unit].filter(Boolean).join(' '),
                  money(line.unitPrice),
                  Number(line.discountPercent) > 0 && t('lines.less', { percent: decimal(line.discountPercent) }),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
            </div>
            <span className="small strong">{money(line.total)}</span>
          </li>
        ))}
      </ul>
      {deal.lines.total !== null && (
        <p className="row line line-sum">
          <span className="small soft grow">{t(deal.amountFollowsLines ? 'lines.sumIsAmount' : 'lines.sum')}</span>
          <span className="strong">{money(deal.lines.total)}</span>
        </p>
      )}
      {editing && (
        <Suspense>
          <LinesDialog
            id={deal.id}
            version={deal.version}
            currency={currency}
            lines={typedLines}
            amountFollows={lines.length === 0 || deal.amountFollowsLines}
            onClose={() => setEditing(false)}
          />
        </Suspense>
      )}
    </section>
  );
}
