import { Link } from 'react-router';
import { useText } from '../../../shared/i18n/i18n';
import { useTenantPath } from '../../../shared/session/viewer';
import { Avatar } from '../../../shared/ui/avatar';
import { Button } from '../../../shared/ui/button';
import { tellRefusal } from '../../../shared/ui/use-undoable-delete';
import { useEndAffiliation } from './use-end-affiliation';

interface AffiliationLineProps {
  /** Null where it cannot be opened. */
  readonly to: string | null;
  readonly name: string;
  readonly role: string | null;
  readonly ends?: { readonly personId: string; readonly companyId: string };
}

/** The other side of an affiliation with the role, and the act that ends it. */
export function AffiliationLine({ to, name, role, ends }: AffiliationLineProps) {
  const t = useText();
  const path = useTenantPath();
  const { act, running } = useEndAffiliation();
  return (
    <li className="related-line">
      <Avatar name={name} />
      <div className="grow">
        {to === null ? (
          <span className="small strong cut block">{name}</span>
        ) : (
          <Link to={path(to)} className="related-link small strong cut block">
            {name}
          </Link>
        )}
        {role !== null && role !== '' && <p className="tiny soft cut">{role}</p>}
      </div>
      {ends !== undefined && (
        <Button
          quiet
          icon="close"
          label={t('affiliations.end', { name })}
          disabled={running}
          onClick={async () => tellRefusal(await act(ends))}
        />
      )}
    </li>
  );
}
