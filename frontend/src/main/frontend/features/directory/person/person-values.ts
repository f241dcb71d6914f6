import { changesOf } from '../../../shared/form/changes';
import type { Pickable } from '../../../shared/form/pick-input';
import { several } from '../../../shared/form/several';
import { typed } from '../../../shared/form/use-form';

/** A person as it is typed. */
export interface PersonValues {
  readonly givenName: string;
  readonly familyName: string;
  readonly jobTitle: string;
  readonly company: Pickable | null;
  readonly phones: string;
  readonly emails: string;
  readonly city: string;
  readonly owner: Pickable | null;
  readonly description: string;
}

export const emptyPerson: PersonValues = {
  givenName: '',
  familyName: '',
  jobTitle: '',
  company: null,
  phones: '',
  emails: '',
  city: '',
  owner: null,
  description: '',
};

/** What the API takes of it. */
export function personInput(values: PersonValues) {
  return {
    givenName: values.givenName.trim(),
    familyName: typed(values.familyName),
    jobTitle: typed(values.jobTitle),
    companyId: values.company?.id ?? null,
    phones: several(values.phones),
    emails: several(values.emails),
    city: typed(values.city),
    ...(values.owner !== null && { ownerId: values.owner.id }),
    description: typed(values.description),
  };
}

/** What the API takes of an edited person: what differs from what was read. */
export function personChanges(read: PersonValues, values: PersonValues) {
  return changesOf(personInput(read), personInput(values));
}
