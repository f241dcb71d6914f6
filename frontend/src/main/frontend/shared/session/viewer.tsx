import { createContext, useContext } from 'react';
import { graphql } from '../graph/generated';
import type { ViewerQuery } from '../graph/generated/graphql';

/** Who asks in this company, what they may do, and how the company writes things. */
export type Viewer = ViewerQuery['viewer'];

export const viewerQuery = graphql(`
  query Viewer {
    viewer {
      member { id name email team { id name } }
      email
      roles
      tenant {
        id version name slug country region currency timeZone weekStart taxIdName taxId phonePrefix sector hasSampleData
      }
      viewerCanInvite
      viewerCanConfigure
      viewerCanImport
      viewerCanEditCatalogue
      viewerCanAssign
      viewerCanMerge
      viewerCanShareViews
    }
  }
`);

const ViewerContext = createContext<Viewer | null>(null);
export const ViewerProvider = ViewerContext.Provider;

/** The viewer of the tenant whose page this is; only below the frame. */
export function useViewer(): Viewer {
  const viewer = useContext(ViewerContext);
  if (viewer === null) {
    throw new Error('no viewer above');
  }
  return viewer;
}

/** Makes paths of this tenant: `path('/deals')` is `/t/andina/deals`. */
export function useTenantPath() {
  const { slug } = useViewer().tenant;
  return (path: string) => `/t/${slug}${path}`;
}
