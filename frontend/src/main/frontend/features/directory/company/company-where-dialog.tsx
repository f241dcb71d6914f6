import { withConditions } from '../../../shared/fields/filter/field-filters';
import { graphql } from '../../../shared/graph/generated';
import type { CompanyFilter } from '../../../shared/graph/generated/graphql';
import { useCompanyAsked } from '../../../shared/where/asked-fields';
import { companyFields } from '../../../shared/where/company-fields';
import { Count } from '../../../shared/where/found';
import { withWhere } from '../../../shared/where/where';
import type { WhereDialogFrame } from '../../../shared/where/where-chip';
import { WhereDialog } from '../../../shared/where/where-dialog';
import { toFilter } from '../filters';
import { useCompanyQuery } from './use-company-query';

const countQuery = graphql(`
  query CountCompanies($filter: CompanyFilter) {
    found: companies(first: 1, filter: $filter) { totalCount }
  }
`);

/** Asks which companies. */
export function CompanyWhereDialog(frame: WhereDialogFrame) {
  const asked = useCompanyAsked();
  const { filters, conditions } = useCompanyQuery();
  const besides = withConditions<CompanyFilter>(toFilter(filters), conditions);
  return (
    <WhereDialog
      {...frame}
      fields={companyFields}
      asked={asked}
      found={(where) => (
        <Count document={countQuery} filter={withWhere<CompanyFilter>(besides, where, companyFields)} />
      )}
    />
  );
}
