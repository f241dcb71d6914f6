import { useParams } from 'react-router';
import { PersonRecord } from '../../../../features/directory/person/person-record';

/** One person. */
export default function PersonView() {
  const { personId = '' } = useParams();
  return <PersonRecord key={personId} id={personId} />;
}
