import { useParams } from 'react-router';
import { FilesCard } from '../../../../features/files/files-card';
import { LeadRecord } from '../../../../features/leads/record/lead-record';

/** One lead. */
export default function LeadView() {
  const { leadId = '' } = useParams();
  return <LeadRecord key={leadId} id={leadId} more={<FilesCard record={leadId} />} />;
}
