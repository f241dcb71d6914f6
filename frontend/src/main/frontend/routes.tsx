import fileRoutes from 'Frontend/generated/file-routes';
import { RouterConfigurationBuilder } from '@vaadin/hilla-file-router/runtime.js';
import { RouteTrouble } from './shared/ui/route-trouble';
import NotFound from './views/not-found';

/** Every page by its file in `views`; whatever else is asked for does not exist. */
export const { router, routes } = new RouterConfigurationBuilder()
  .withFileRoutes(fileRoutes)
  .withReactRoutes([{ path: '*', element: <NotFound />, errorElement: <RouteTrouble /> }])
  .build();
