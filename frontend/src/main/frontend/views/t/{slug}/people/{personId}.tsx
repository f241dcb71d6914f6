import { useParams } from 'react-router';
import { PersonRecord } from '../../../../features/directory/person/person-record';
import { FilesCard } from '../../../../features/files/files-card';

/** One person. */
export default function PersonView() {
  const { personId = '' } = useParams();
  return <PersonRecord key={personId} id={personId} more={<FilesCard record={personId} />} />;
}
