import { withoutConditions } from '../../../shared/fields/filter/field-filters';
import { useText } from '../../../shared/i18n/i18n';
import { Button } from '../../../shared/ui/button';
import { Message } from '../../../shared/ui/trouble-page';
import { readFilters, toDealFilter, writeFilters } from '../filters';
import { useDealQuery } from './use-deal-query';

/** Stands where the list has nothing, and lets go of its filters. */
export function NoDeals() {
  const t = useText();
  const { filters, conditions, where, change } = useDealQuery();
  return (
    <Message icon="filter" title={t('deals.filter.none.title')} text={t('deals.filter.none.text')}>
      {(toDealFilter(filters) !== undefined || conditions.length > 0 || where !== null) && (
        <Button
          onClick={() =>
            change({
              ...writeFilters(readFilters(new URLSearchParams())),
              ...withoutConditions(conditions),
              where: '',
            })
          }
        >
          {t('common.clearAll')}
        </Button>
      )}
    </Message>
  );
}
