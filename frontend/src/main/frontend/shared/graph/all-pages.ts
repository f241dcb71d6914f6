interface Page<Item> {
  readonly edges: readonly { readonly node: Item }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** The items of page after page, at most as many as are wanted; what there is when a page cannot be had. */
export async function allPages<Item>(
  fetchPage: (after: string | null) => Promise<Page<Item> | undefined>,
  most: number,
): Promise<Item[]> {
  const items: Item[] = [];
  let after: string | null = null;
  do {
    const page: Page<Item> | undefined = await fetchPage(after);
    items.push(...(page?.edges.map(({ node }) => node) ?? []));
    after = page?.pageInfo.hasNextPage === true ? page.pageInfo.endCursor : null;
  } while (after !== null && items.length < most);
  return items.slice(0, most);
}
