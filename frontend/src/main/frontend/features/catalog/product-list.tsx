import { useMemo } from 'react';
import { graphql, readFragment } from '../../shared/graph/generated';
import type { ProductOrderField } from '../../shared/graph/generated/graphql';
import { usePages } from '../../shared/graph/use-pages';
import { useFormats, useText } from '../../shared/i18n/i18n';
import { useTenantPath, useViewer } from '../../shared/session/viewer';
import { Button } from '../../shared/ui/button';
import { DataList } from '../../shared/ui/list/data-list';
import { SearchBox } from '../../shared/ui/list/search-box';
import type { Sort } from '../../shared/ui/list/sort';
import { useUrlFilters } from '../../shared/ui/list/use-url-filters';
import '../../shared/ui/list/filter-chip.css';
import { Message } from '../../shared/ui/trouble-page';
import { ProductDialog } from './product-dialog';
import { ProductLine, productLineFragment } from './product-line';

const productsQuery = graphql(`
  query ProductList($filter: ProductFilter, $orderBy: ProductOrder, $after: String) {
    products(first: 50, filter: $filter, orderBy: $orderBy, after: $after) {
      edges { node { id ...ProductLine_product } }
      pageInfo { hasNextPage endCursor }
      totalCount
    }
  }
`);

const fields: readonly ProductOrderField[] = ['NAME', 'CODE', 'PRICE', 'UPDATED_AT'];

function readSort(params: URLSearchParams): Sort<ProductOrderField> {
  const field = fields.find((candidate) => candidate === params.get('sort')) ?? 'NAME';
  return { field, direction: params.get('dir') === 'DESC' ? 'DESC' : 'ASC' };
}

/** What the team sells; a product opens over its list. */
export function ProductList({ onCreate }: { readonly onCreate: () => void }) {
  const t = useText();
  const path = useTenantPath();
  const { money } = useFormats();
  const { viewerCanEditCatalogue } = useViewer();
  const { params, change } = useUrlFilters();
  const text = params.get('q') ?? '';
  const key = params.toString();
  const sort = useMemo(() => readSort(new URLSearchParams(key)), [key]);
  const variables = useMemo(() => {
    const words = { contains: text };
    const filter = text.length < 2 ? null : { or: [{ name: words }, { code: words }, { family: words }] };
    return { filter, orderBy: sort };
  }, [text, sort]);
  const pages = usePages({
    document: productsQuery,
    variables,
    connection: ({ products }) => products,
    idOf: ({ id }) => id,
    concerns: ['Product'],
  });
  type Item = (typeof pages.items)[number];
  const line = (item: Item) => readFragment(productLineFragment, item);
  const opened = params.get('product');
  return (
    <>
      <div className="filters">
        <SearchBox label={t('products.search')} value={text} onChange={(q) => change({ q })} />
      </div>
      <div className="page-body">
        <DataList<Item, ProductOrderField>
          label={t('products.title')}
          pages={pages}
          idOf={({ id }) => id}
          to={({ id }) => path(`/products?product=${id}`)}
          sort={sort}
          onSort={({ field, direction }) => change({ sort: field, dir: direction })}
          columns={[
            { key: 'name', head: t('field.name'), field: 'NAME', cell: (item) => line(item).name },
            { key: 'code', head: t('field.code'), field: 'CODE', cell: (item) => line(item).code },
            { key: 'family', minor: true, head: t('field.family'), cell: (item) => line(item).family },
            {
              key: 'price',
              head: t('field.price'),
              field: 'PRICE',
              numeric: true,
              cell: (item) => {
                const { price } = line(item);
                return price === null ? null : money(price);
              },
            },
            { key: 'unit', head: t('field.unit'), cell: (item) => line(item).unit },
          ]}
          card={(item) => <ProductLine product={item} />}
          empty={
            text === '' ? (
              <Message icon="list" title={t('products.empty.title')} text={t('products.empty.text')}>
                {viewerCanEditCatalogue && (
                  <Button main icon="plus" onClick={onCreate}>
                    {t('products.create')}
                  </Button>
                )}
              </Message>
            ) : (
              <Message icon="filter" title={t('directory.none.title')} text={t('directory.none.text')}>
                <Button onClick={() => change({ q: '' })}>{t('common.clearAll')}</Button>
              </Message>
            )
          }
        />
      </div>
      {opened !== null && <ProductDialog key={opened} id={opened} onClose={() => change({ product: '' })} />}
    </>
  );
}
