import { type ReactNode, useEffect } from 'react';
import { Navigate, useSearchParams } from 'react-router';
import type { ListObject } from '../../shared/graph/generated/graphql';
import { useTenantPath, useViewer } from '../../shared/session/viewer';
import { Skeleton } from '../../shared/ui/skeleton';
import { hrefOf, stateOf } from './address';
import { useSavedViews } from './use-saved-views';
import { ViewBar } from './view-bar';

interface SavedViewsProps {
  readonly object: ListObject;
  /** Where the list is, as a path of the tenant. */
  readonly list: string;
  /** Where the board is, for what has one. */
  readonly board?: string;
  readonly onBoard?: boolean;
  /** The list itself. */
  readonly children: ReactNode;
}

/** A list with its views. One that is entered without any wish opens with the view that was chosen for that. */
export function SavedViews({ children, ...place }: SavedViewsProps) {
  const { object, list, board = list, onBoard = false } = place;
  const path = useTenantPath();
  const { tenant, member } = useViewer();
  const [params] = useSearchParams();
  const { views, first, loading } = useSavedViews(object);
  const entered = !params.has('view') && stateOf(params) === '';

  // so that who has such a view does not see another list first
  const key = `cantera.opens.${tenant.slug}.${member.id}.${object}`;
  const known = first?.id;
  useEffect(() => {
    if (!loading) {
      if (known === undefined) {
        localStorage.removeItem(key);
      } else {
        localStorage.setItem(key, known);
      }
    }
  }, [loading, known, key]);

  // the list of deals has a tab of its own, and a view of the board would take it away
  const fits = first !== undefined && (onBoard || board === list || !first.address.includes('as=board'));
  if (entered && fits) {
    const next = hrefOf(first, path(list), path(board));
    return <Navigate replace to={params.has('new') ? `${next}&new=` : next} />;
  }
  return (
    <>
      <ViewBar {...place} views={views} />
      {entered && loading && localStorage.getItem(key) !== null ? <Skeleton lines={9} /> : children}
    </>
  );
}
