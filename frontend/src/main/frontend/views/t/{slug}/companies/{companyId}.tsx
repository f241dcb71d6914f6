import { useParams } from 'react-router';
import { CompanyRecord } from '../../../../features/directory/company/company-record';
import { FilesCard } from '../../../../features/files/files-card';

/** One company. */
export default function CompanyView() {
  const { companyId = '' } = useParams();
  return <CompanyRecord key={companyId} id={companyId} more={<FilesCard record={companyId} />} />;
}
