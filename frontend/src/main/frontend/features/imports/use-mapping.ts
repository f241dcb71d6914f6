import { useRef, useState } from 'react';
import { graphql, readFragment } from '../../shared/graph/generated';
import { useAct } from '../../shared/graph/use-act';
import { type ImportRecord, importRecord } from './import-record';
import { type Patch, patched } from './patch';

const mapImportMutation = graphql(`
  mutation MapImport($input: MapImportInput!) {
    mapImport(input: $input) {
      __typename
      ... on MapImportSuccess { import { ...ImportRecord } }
      ... on InvalidInput { message fields { path message } }
      ... on NotFound { message }
      ... on NotAllowed { message }
      ... on VersionConflict { message current { __typename ... on Import { version } } }
    }
  }
`);

const current = (current: object) =>
  'version' in current && typeof current.version === 'number' ? current.version : undefined;

/** Keeps each choice at once, one after another, over the version that the one before has made. */
export function useMapping(record: ImportRecord) {
  const { run } = useAct(mapImportMutation);
  const queue = useRef(Promise.resolve());
  const version = useRef(record.version);
  version.current = Math.max(version.current, record.version);
  const [waiting, setWaiting] = useState<readonly Patch[]>([]);
  const [notice, setNotice] = useState<string | null>(null);

  const save = async (patch: Patch, again = true): Promise<void> => {
    const outcome = await run({ ...patch, id: record.id, version: version.current });
    if (outcome.kind === 'failed') {
      return;
    }
    const result = outcome.data.mapImport;
    switch (result.__typename) {
      case 'MapImportSuccess':
        version.current = readFragment(importRecord, result.import).version;
        return;
      case 'VersionConflict':
        version.current = current(result.current) ?? version.current;
        if (again) {
          return save(patch, false);
        }
        setNotice(result.message);
        return;
      case 'InvalidInput':
        setNotice(result.fields.map(({ message }) => message).join(' ') || result.message);
        return;
      case 'NotFound':
      case 'NotAllowed':
        setNotice(result.message);
    }
  };

  const change = (patch: Patch) => {
    setNotice(null);
    setWaiting((before) => [...before, patch]);
    queue.current = queue.current
      .then(() => save(patch))
      .finally(() => setWaiting((before) => before.filter((other) => other !== patch)));
  };

  return {
    /** The record with everything that was chosen, also what is still on its way. */
    shown: waiting.reduce(patched, record),
    saving: waiting.length > 0,
    notice,
    change,
    /** Fulfilled with the version to act on once everything was kept. */
    settled: () => queue.current.then(() => version.current),
  };
}

export type Mapping = ReturnType<typeof useMapping>;
