import { post, type Refusals, type Reply } from './api';
import type { Draft, Step } from './draft';
import { formatsOf, type Options } from './options';

interface TenantState {
  readonly slug: string;
  readonly state: 'ACTIVE' | 'PENDING';
}

/** How long to wait before asking again while the company is being made, in seconds. */
const pauses = [1, 2, 3, 5, 8];

/** Creates the company and waits until it can be used; the same request again goes on with what has begun. */
export async function createTenant(
  draft: Draft,
  options: Options,
  language: string,
  wait = (seconds: number) => new Promise<void>((resume) => setTimeout(resume, seconds * 1000)),
): Promise<Reply<TenantState>> {
  const { company, country, sector, slug, taxId } = draft;
  const body = {
    ...{ company, country, sector, slug, language },
    ...(taxId === '' ? {} : { taxId }),
    region: formatsOf(draft, options)?.region,
    acceptTerms: options.legal.terms,
    acceptDataPolicy: options.legal.dataPolicy,
  };
  let reply = await post<TenantState>('/api/signup/tenant', body);
  for (const seconds of pauses) {
    if (reply.kind !== 'done' || reply.value.state === 'ACTIVE') {
      break;
    }
    await wait(seconds);
    reply = await post<TenantState>('/api/signup/tenant', body);
  }
  return reply;
}

const stepOfField: Readonly<Record<string, Step>> = {
  company: 'company',
  country: 'country',
  region: 'country',
  sector: 'sector',
  slug: 'address',
  taxId: 'taxId',
  acceptTerms: 'acceptance',
  acceptDataPolicy: 'acceptance',
};

/** The first question whose answer was refused. */
export function stepToMend(refusals: Refusals): Step | undefined {
  return Object.entries(stepOfField).find(([field]) => field in refusals)?.[1];
}
