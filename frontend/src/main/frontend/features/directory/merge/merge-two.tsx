import { useText } from '../../../shared/i18n/i18n';
import { useTenantPath, useViewer } from '../../../shared/session/viewer';
import { LinkButton } from '../../../shared/ui/button';

/** Leads to making one of the two records that were chosen in a list; left out for other numbers and for who may not. */
export function MergeTwo({ ids }: { readonly ids: readonly string[] }) {
  const t = useText();
  const path = useTenantPath();
  const { viewerCanMerge } = useViewer();
  const [one, other, ...more] = ids;
  return viewerCanMerge && one !== undefined && other !== undefined && more.length === 0 ? (
    <LinkButton icon="swap" to={path(`/directory/merge?one=${one}&other=${other}`)}>
      {t('merge.act')}
    </LinkButton>
  ) : null;
}
