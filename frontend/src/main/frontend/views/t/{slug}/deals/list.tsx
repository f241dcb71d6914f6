import { DealsHead } from '../../../../features/deals/deals-head';
import { CreateDealDialog } from '../../../../features/deals/form/create-deal-dialog';
import { DealList } from '../../../../features/deals/list/deal-list';
import { useCreating } from '../../../../shared/ui/list/use-creating';

/** All deals as a list. */
export default function DealListView() {
  const { creating, close } = useCreating();
  return (
    <>
      <DealsHead />
      <DealList />
      {creating && <CreateDealDialog onClose={close} />}
    </>
  );
}
