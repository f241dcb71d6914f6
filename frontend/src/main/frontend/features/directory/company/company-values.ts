import { changesOf } from '../../../shared/form/changes';
import type { Pickable } from '../../../shared/form/pick-input';
import { several } from '../../../shared/form/several';
import { typed } from '../../../shared/form/use-form';

/** A company as it is typed. */
export interface CompanyValues {
  readonly name: string;
  readonly taxId: string;
  readonly phones: string;
  readonly emails: string;
  readonly website: string;
  readonly address: string;
  readonly city: string;
  readonly sector: string;
  readonly parent: Pickable | null;
  readonly owner: Pickable | null;
  readonly description: string;
}

export const emptyCompany: CompanyValues = {
  name: '',
  taxId: '',
  phones: '',
  emails: '',
  website: '',
  address: '',
  city: '',
  sector: '',
  parent: null,
  owner: null,
  description: '',
};

/** What the API takes of it. */
export function companyInput(values: CompanyValues) {
  return {
    name: values.name.trim(),
    taxId: typed(values.taxId),
    phones: several(values.phones),
    emails: several(values.emails),
    website: typed(values.website),
    address: typed(values.address),
    city: typed(values.city),
    sector: typed(values.sector),
    parentId: values.parent?.id ?? null,
    ...(values.owner !== null && { ownerId: values.owner.id }),
    description: typed(values.description),
  };
}

/** What the API takes of an edited company: what differs from what was read. */
export function companyChanges(read: CompanyValues, values: CompanyValues) {
  return changesOf(companyInput(read), companyInput(values));
}
