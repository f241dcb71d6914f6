import { graphql } from '../../shared/graph/generated';
import { usePages } from '../../shared/graph/use-pages';
import { useText } from '../../shared/i18n/i18n';
import { useViewer } from '../../shared/session/viewer';
import { LoadMore } from '../../shared/ui/list/load-more';
import { Skeleton } from '../../shared/ui/skeleton';
import { TroublePage } from '../../shared/ui/trouble-page';
import { MemberLine } from './member-line';
import './member-list.css';

const membersQuery = graphql(`
  query MemberList($after: String) {
    members(first: 50, after: $after) {
      edges { node { id ...MemberLine_member } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

const noVariables = {};
const concerns = ['Member', 'Team'];

/** Everybody of the company, with what may be done about an open invitation. */
export function MemberList() {
  const t = useText();
  const { viewerCanInvite } = useViewer();
  const pages = usePages({
    document: membersQuery,
    variables: noVariables,
    connection: ({ members }) => members,
    idOf: ({ id }) => id,
    concerns,
  });
  if (pages.items.length === 0) {
    return pages.trouble === undefined ? (
      <Skeleton lines={6} />
    ) : (
      <TroublePage trouble={pages.trouble} onRetry={pages.refetch} />
    );
  }
  return (
    <>
      {viewerCanInvite && pages.items.length === 1 && <p className="soft small">{t('members.empty.text')}</p>}
      <ul className="card members">
        {pages.items.map((member) => (
          <MemberLine key={member.id} member={member} />
        ))}
      </ul>
      <LoadMore pages={pages} />
    </>
  );
}
