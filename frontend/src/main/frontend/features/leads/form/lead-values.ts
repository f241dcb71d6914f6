import { changesOf } from '../../../shared/form/changes';
import type { Pickable } from '../../../shared/form/pick-input';
import { several } from '../../../shared/form/several';
import { typed } from '../../../shared/form/use-form';

/** A lead as it is typed. */
export interface LeadValues {
  readonly name: string;
  readonly companyName: string;
  readonly jobTitle: string;
  readonly phones: string;
  readonly emails: string;
  readonly city: string;
  readonly sector: string;
  readonly source: string;
  readonly message: string;
  readonly owner: Pickable | null;
}

export const emptyLead: LeadValues = {
  name: '',
  companyName: '',
  jobTitle: '',
  phones: '',
  emails: '',
  city: '',
  sector: '',
  source: '',
  message: '',
  owner: null,
};

/** What the API takes of it. */
export function leadInput(values: LeadValues) {
  return {
    name: values.name.trim(),
    companyName: typed(values.companyName),
    jobTitle: typed(values.jobTitle),
    phones: several(values.phones),
    emails: several(values.emails),
    city: typed(values.city),
    sector: typed(values.sector),
    source: typed(values.source),
    message: typed(values.message),
    ...(values.owner !== null && { ownerId: values.owner.id }),
  };
}

/** What the API takes of an edited lead: what differs from what was read. */
export function leadChanges(read: LeadValues, values: LeadValues) {
  return changesOf(leadInput(read), leadInput(values));
}
