import { clientFor } from '../../shared/graph/client';
import { graphql } from '../../shared/graph/generated';
import { persisted } from '../../shared/graph/persisted';
import { viewerQuery } from '../../shared/session/viewer';
import type { Formats } from './draft';

const keepFormatsMutation = graphql(`
  mutation KeepFormats($input: UpdateTenantInput!) {
    updateTenant(input: $input) { __typename }
  }
`);

/** Gives the new company the formats that differ from its country's; answers whether that worked. */
export async function keepFormats(slug: string, formats: Partial<Formats>): Promise<boolean> {
  if (Object.keys(formats).length === 0) {
    return true;
  }
  const client = clientFor(slug);
  const viewer = await client.query(persisted(viewerQuery), {}).toPromise();
  const version = viewer.data?.viewer.tenant.version;
  if (version === undefined) {
    return false;
  }
  const input = { ...formats, version, idempotencyKey: crypto.randomUUID() };
  const { data } = await client.mutation(persisted(keepFormatsMutation), { input }).toPromise();
  return data?.updateTenant.__typename === 'UpdateTenantSuccess';
}
