import type { Layout } from '../../../shared/ui/list/layout-switch';

/** How deals can lie on the screen; the board has a place of its own. */
export const layouts: readonly Layout[] = ['table', 'cards', 'calendar'];
