import { DealsHead } from '../../../../features/deals/deals-head';
import { CreateDealDialog } from '../../../../features/deals/form/create-deal-dialog';
import { Deals } from '../../../../features/deals/list/deals';
import { useDealQuery } from '../../../../features/deals/list/use-deal-query';
import { ExportMenu } from '../../../../features/exports/export-menu';
import { SavedViews } from '../../../../features/views/saved-views';
import { useCreating } from '../../../../shared/ui/list/use-creating';

/** All deals as a list. */
export default function DealListView() {
  const { creating, close } = useCreating();
  const { columns, variables } = useDealQuery();
  return (
    <>
      <DealsHead tools={<ExportMenu list={{ deals: variables }} columns={columns} />} />
      <SavedViews object="DEAL" list="/deals/list" board="/deals">
        <Deals />
      </SavedViews>
      {creating && <CreateDealDialog onClose={close} />}
    </>
  );
}
