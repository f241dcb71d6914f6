import { useParams } from 'react-router';
import { ImportWizard } from '../../../../features/imports/import-wizard';

/** One import. */
export default function ImportView() {
  const { importId = '' } = useParams();
  return <ImportWizard id={importId} />;
}
