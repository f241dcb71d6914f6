import { useParams } from 'react-router';
import { LeadRecord } from '../../../../features/leads/record/lead-record';

/** One lead. */
export default function LeadView() {
  const { leadId = '' } = useParams();
  return <LeadRecord key={leadId} id={leadId} />;
}
