import { DealsHead } from '../../../../features/deals/deals-head';
import { CreateDealDialog } from '../../../../features/deals/form/create-deal-dialog';
import { DealList } from '../../../../features/deals/list/deal-list';
import { dealColumns, useDealQuery } from '../../../../features/deals/list/use-deal-query';
import { ExportMenu } from '../../../../features/exports/export-menu';
import { useCreating } from '../../../../shared/ui/list/use-creating';

/** All deals as a list. */
export default function DealListView() {
  const { creating, close } = useCreating();
  const { variables } = useDealQuery();
  return (
    <>
      <DealsHead tools={<ExportMenu list={{ deals: variables }} columns={dealColumns} />} />
      <DealList />
      {creating && <CreateDealDialog onClose={close} />}
    </>
  );
}
