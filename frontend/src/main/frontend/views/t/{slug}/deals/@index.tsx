import { lazy, Suspense } from 'react';
import { DealBoard } from '../../../../features/deals/board/deal-board';
import { DealsHead } from '../../../../features/deals/deals-head';
import { FirstSteps } from '../../../../features/samples/first-steps';
import { SampleBanner } from '../../../../features/samples/sample-banner';
import { SavedViews } from '../../../../features/views/saved-views';
import { useCreating } from '../../../../shared/ui/list/use-creating';

const CreateDealDialog = lazy(async () => ({
  default: (await import('../../../../features/deals/form/create-deal-dialog')).CreateDealDialog,
}));

/** The board: the first screen of the product. */
export default function BoardView() {
  const { creating, open, close } = useCreating();
  return (
    <div className="board-page">
      <SampleBanner />
      <DealsHead />
      <SavedViews onBoard object="DEAL" list="/deals/list" board="/deals">
        <DealBoard firstSteps={<FirstSteps onCreate={open} />} />
      </SavedViews>
      <Suspense>{creating && <CreateDealDialog onClose={close} />}</Suspense>
    </div>
  );
}
