import { useMemo } from 'react';
import { type FragmentType, graphql, readFragment } from '../../shared/graph/generated';
import { useGraph } from '../../shared/graph/use-graph';
import { useFormats, useText } from '../../shared/i18n/i18n';
import { Button } from '../../shared/ui/button';
import { Dialog } from '../../shared/ui/dialog';
import { Facts } from '../../shared/ui/record/facts';
import { Message } from '../../shared/ui/trouble-page';
import { EditProductDialog } from './edit-product-dialog';
import { productLineFragment } from './product-line';

const productQuery = graphql(`
  query Product($id: ID!) {
    node(id: $id) {
      ... on Product { id description viewerCanEdit ...ProductLine_product ...EditProduct_product }
    }
  }
`);

interface ProductDialogProps {
  readonly id: string;
  readonly onClose: () => void;
}

/** One product: to be changed by those who keep the catalogue, to be read by all. */
export function ProductDialog({ id, onClose }: ProductDialogProps) {
  const variables = useMemo(() => ({ id }), [id]);
  const { data } = useGraph(productQuery, variables);
  const product = data?.node?.__typename === 'Product' ? data.node : null;
  if (data === undefined) {
    return null;
  }
  if (product?.viewerCanEdit) {
    return <EditProductDialog product={product} onClose={onClose} />;
  }
  return <ProductFacts product={product} onClose={onClose} />;
}

interface ProductFactsProps {
  readonly product: ({ readonly description: string | null } & FragmentType<typeof productLineFragment>) | null;
  readonly onClose: () => void;
}

function ProductFacts({ product, onClose }: ProductFactsProps) {
  const t = useText();
  const { money } = useFormats();
  const line = product === null ? null : readFragment(productLineFragment, product);
  return (
    <Dialog
      narrow
      title={line?.name ?? t('products.title')}
      onClose={onClose}
      footer={<Button onClick={onClose}>{t('common.close')}</Button>}
    >
      {line === null ? (
        <Message icon="filter" title={t('products.gone.title')} text={t('products.gone.text')} />
      ) : (
        <Facts
          title={t('products.facts')}
          facts={[
            { label: t('field.code'), value: line.code },
            { label: t('field.family'), value: line.family },
            { label: t('field.price'), value: line.price === null ? null : money(line.price) },
            { label: t('field.unit'), value: line.unit },
            { label: t('field.description'), value: product?.description ?? null },
          ]}
        />
      )}
    </Dialog>
  );
}
