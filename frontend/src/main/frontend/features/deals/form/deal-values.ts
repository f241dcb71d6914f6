import { changesOf } from '../../../shared/form/changes';
import type { Pickable } from '../../../shared/form/pick-input';
import { typed } from '../../../shared/form/use-form';

/** A deal as it is typed. */
export interface DealValues {
  readonly name: string;
  readonly amount: string;
  /** Of the amount; empty for the usual one. */
  readonly currency: string;
  readonly stageId: string;
  readonly closeDate: string;
  readonly company: Pickable | null;
  readonly person: Pickable | null;
  readonly owner: Pickable | null;
  readonly nextStep: string;
  readonly nextStepOn: string;
  readonly source: string;
  readonly description: string;
}

export const emptyDeal: DealValues = {
  name: '',
  amount: '',
  currency: '',
  stageId: '',
  closeDate: '',
  company: null,
  person: null,
  owner: null,
  nextStep: '',
  nextStepOn: '',
  source: '',
  description: '',
};

type Parse = (text: string) => string | null;

function inputOf(values: DealValues, amount: string | null, currency: string) {
  return {
    name: values.name.trim(),
    amount: amount === null ? null : { amount, currency: values.currency || currency },
    ...(values.stageId !== '' && { stageId: values.stageId }),
    closeDate: typed(values.closeDate),
    companyId: values.company?.id ?? null,
    personId: values.person?.id ?? null,
    ...(values.owner !== null && { ownerId: values.owner.id }),
    nextStep: typed(values.nextStep),
    nextStepOn: typed(values.nextStepOn),
    source: typed(values.source),
    description: typed(values.description),
  };
}

/** What the API takes of it; null when the amount is no number. */
export function dealInput(values: DealValues, currency: string, parse: Parse) {
  const amount = parse(values.amount);
  return amount === null && typed(values.amount) !== null ? null : inputOf(values, amount, currency);
}

/** What the API takes of an edited deal: what differs from what was read; null when the amount is no number. */
export function dealChanges(read: DealValues, values: DealValues, currency: string, parse: Parse) {
  const wanted = dealInput(values, currency, parse);
  return wanted && changesOf(inputOf(read, parse(read.amount), currency), wanted);
}
