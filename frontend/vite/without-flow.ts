import type { Plugin } from 'vite';

const flow = /generated\/flow\/(Flow|generated-flow-imports)/;
const stub = '\0without-flow';

/** Leaves Flow's client out of the build: no view is rendered by the server. Dev mode keeps it. */
export function withoutFlow(): Plugin {
  return {
    name: 'cantera-without-flow',
    apply: 'build',
    enforce: 'pre',
    resolveId(id) {
      return flow.test(id) ? stub : null;
    },
    load(id) {
      return id === stub
        ? 'export const registerGlobalClickHandler = () => undefined; export const loadComponentOnDemand = () => undefined;'
        : null;
    },
  };
}
