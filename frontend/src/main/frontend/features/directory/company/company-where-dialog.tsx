import { useCompanyAsked } from '../../../shared/where/asked-fields';
import { companyFields } from '../../../shared/where/company-fields';
import type { WhereDialogFrame } from '../../../shared/where/where-chip';
import { WhereDialog } from '../../../shared/where/where-dialog';

/** Asks which companies. */
export function CompanyWhereDialog(frame: WhereDialogFrame) {
  const asked = useCompanyAsked();
  return <WhereDialog {...frame} fields={companyFields} asked={asked} />;
}
