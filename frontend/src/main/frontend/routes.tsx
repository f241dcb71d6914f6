import fileRoutes from 'Frontend/generated/file-routes';
import { RouterConfigurationBuilder } from '@vaadin/hilla-file-router/runtime.js';

/** Every page by its file in `views`. */
export const { router, routes } = new RouterConfigurationBuilder().withFileRoutes(fileRoutes).build();
