import type { Pickable } from '../../../shared/form/pick-input';
import { typed } from '../../../shared/form/use-form';

/** A deal as it is typed. */
export interface DealValues {
  readonly name: string;
  readonly amount: string;
  readonly stageId: string;
  readonly closeDate: string;
  readonly company: Pickable | null;
  readonly person: Pickable | null;
  readonly ownerId: string;
  readonly nextStep: string;
  readonly nextStepOn: string;
  readonly source: string;
  readonly description: string;
}

export const emptyDeal: DealValues = {
  name: '',
  amount: '',
  stageId: '',
  closeDate: '',
  company: null,
  person: null,
  ownerId: '',
  nextStep: '',
  nextStepOn: '',
  source: '',
  description: '',
};

/** What the API takes of it; null when the amount is no number. */
export function dealInput(values: DealValues, currency: string, parse: (text: string) => string | null) {
  const amount = typed(values.amount) === null ? null : parse(values.amount);
  if (amount === null && typed(values.amount) !== null) {
    return null;
  }
  return {
    name: values.name.trim(),
    amount: amount === null ? null : { amount, currency },
    ...(values.stageId !== '' && { stageId: values.stageId }),
    closeDate: typed(values.closeDate),
    companyId: values.company?.id ?? null,
    personId: values.person?.id ?? null,
    ...(values.ownerId !== '' && { ownerId: values.ownerId }),
    nextStep: typed(values.nextStep),
    nextStepOn: typed(values.nextStepOn),
    source: typed(values.source),
    description: typed(values.description),
  };
}
