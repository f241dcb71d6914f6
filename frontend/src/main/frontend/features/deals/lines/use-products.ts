import { useEffect, useMemo, useState } from 'react';
import { graphql } from '../../../shared/graph/generated';
import type { SuggestedProductsQuery } from '../../../shared/graph/generated/graphql';
import { useGraph } from '../../../shared/graph/use-graph';

const productsQuery = graphql(`
  query SuggestedProducts($filter: ProductFilter) {
    products(first: 20, filter: $filter, orderBy: { field: NAME }) {
      edges { node { id name code unit price { amount currency } } }
    }
  }
`);

export type SuggestedProduct = SuggestedProductsQuery['products']['edges'][number]['node'];

/** The products whose name or code contains what is being typed, a moment after the last key. */
export function useProducts(text: string): readonly SuggestedProduct[] {
  const [wanted, setWanted] = useState(text);
  useEffect(() => {
    const timer = window.setTimeout(() => setWanted(text.trim()), 200);
    return () => window.clearTimeout(timer);
  }, [text]);
  const variables = useMemo(() => {
    const words = { contains: wanted };
    return { filter: wanted.length < 2 ? null : { or: [{ name: words }, { code: words }] } };
  }, [wanted]);
  const { data } = useGraph(productsQuery, variables);
  return data?.products.edges.map(({ node }) => node) ?? [];
}
