import { useParams } from 'react-router';
import { DealRecord } from '../../../../features/deals/record/deal-record';
import { FilesCard } from '../../../../features/files/files-card';

/** One deal. */
export default function DealView() {
  const { dealId = '' } = useParams();
  return <DealRecord key={dealId} id={dealId} more={<FilesCard record={dealId} />} />;
}
