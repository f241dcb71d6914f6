import { useEffect, useMemo, useState } from 'react';
import { useClient } from 'urql';
import { findReferences } from '../fields/find-references';
import type { Pickable } from '../form/pick-input';
import { graphql } from '../graph/generated';
import { useGraph } from '../graph/use-graph';
import { SearchBox } from '../ui/list/search-box';
import { MenuItem } from '../ui/popover';
import { Chosen } from './where-choice';

const namesQuery = graphql(`
  query WhereNames($ids: [ID!]!) {
    nodes(ids: $ids) {
      ... on Company { id name }
      ... on Person { id name }
    }
  }
`);

/** As many as one question to the API can name. */
const named = 50;

/** The chosen records that the person may see, with their names. */
function useNamed(chosen: readonly string[]): readonly Pickable[] {
  const variables = useMemo(() => ({ ids: chosen.slice(0, named) }), [chosen]);
  const { data } = useGraph(namesQuery, variables, { pause: chosen.length === 0 });
  return (data?.nodes ?? []).flatMap((node) =>
    node !== null && 'id' in node && chosen.includes(node.id) ? [node] : [],
  );
}

interface WhereLookUpProps {
  readonly label: string;
  readonly object: 'COMPANY' | 'PERSON';
  readonly chosen: readonly string[];
  readonly error: string | undefined;
  readonly onChange: (chosen: readonly string[]) => void;
}

/** Any of the records that are found by what is typed of their names. */
export function WhereLookUp({ label, object, chosen, error, onChange }: WhereLookUpProps) {
  const known = useNamed(chosen);
  return (
    <Chosen label={label} names={known.map(({ name }) => name)} count={chosen.length} error={error}>
      <Found label={label} object={object} chosen={chosen} known={known} onChange={onChange} />
    </Chosen>
  );
}

interface FoundProps extends Omit<WhereLookUpProps, 'error'> {
  readonly known: readonly Pickable[];
}

function Found({ label, object, chosen, known, onChange }: FoundProps) {
  const client = useClient();
  const [text, setText] = useState('');
  const [found, setFound] = useState<readonly Pickable[]>([]);
  useEffect(() => {
    let left = false;
    void findReferences(client, object, text).then((records) => left || setFound(records));
    return () => {
      left = true;
    };
  }, [client, object, text]);
  const others = found.filter(({ id }) => known.every((record) => record.id !== id));
  return (
    <>
      <SearchBox label={label} value={text} onChange={setText} />
      {[...known, ...others].map(({ id, name }) => {
        const on = chosen.includes(id);
        return (
          <MenuItem
            key={id}
            chosen={on}
            onClick={() => onChange(on ? chosen.filter((other) => other !== id) : [...chosen, id])}
          >
            {name}
          </MenuItem>
        );
      })}
    </>
  );
}
