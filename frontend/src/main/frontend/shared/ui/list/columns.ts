import type { FilterParams } from './use-url-filters';

/** What the key of a column begins with that shows one of the company's own fields. */
export const ownPrefix = 'f.';

interface Keyed {
  readonly key: string;
  /** Shown only when somebody asks for it. */
  readonly extra?: boolean;
}

/** The columns that an address asks for, in its order; those that are always there come first. */
export function chosenColumns<Column extends Keyed>(params: URLSearchParams, all: readonly Column[]): Column[] {
  const wanted = params.get('cols');
  const usual = all.filter(({ extra }) => extra !== true);
  if (wanted === null) {
    return usual;
  }
  const [name] = all;
  const chosen = [...new Set(wanted.split(','))].flatMap((key) => all.find((column) => column.key === key) ?? []);
  return name === undefined ? [] : [name, ...chosen.filter(({ key }) => key !== name.key)];
}

/** These columns as they stand in an address; nothing where they are the usual ones. */
export function writeColumns<Column extends Keyed>(keys: readonly string[], all: readonly Column[]): FilterParams {
  const usual = all.filter(({ extra }) => extra !== true).map(({ key }) => key);
  return { cols: keys.join() === usual.join() ? '' : keys.join() };
}

/** The columns of an address as an export names them, in their order; what it does not know is left out. */
export function exportedColumns(params: URLSearchParams, usual: readonly string[], all: readonly string[]) {
  const wanted = params.get('cols')?.split(',');
  return wanted === undefined
    ? usual
    : [...new Set(['name', ...wanted])].flatMap((key) => {
        if (key.startsWith(ownPrefix)) {
          return `fields.${key.slice(ownPrefix.length)}`;
        }
        return all.includes(key) ? key : [];
      });
}
