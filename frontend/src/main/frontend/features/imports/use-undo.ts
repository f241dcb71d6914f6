import { useState } from 'react';
import { graphql } from '../../shared/graph/generated';
import { useAct } from '../../shared/graph/use-act';
import type { ImportRecord } from './import-record';

const undoImportMutation = graphql(`
  mutation UndoImport($input: UndoImportInput!) {
    undoImport(input: $input) {
      __typename
      ... on UndoImportSuccess { import { ...ImportRecord } }
      ... on InvalidInput { message fields { path message } }
      ... on NotFound { message }
      ... on NotAllowed { message }
      ... on VersionConflict { message }
    }
  }
`);

/** Takes an import back; the page shows how it goes on. */
export function useUndo({ id, version }: ImportRecord) {
  const { run, running } = useAct(undoImportMutation);
  const [notice, setNotice] = useState<string | null>(null);

  const undo = async () => {
    const outcome = await run({ id, version });
    if (outcome.kind === 'failed') {
      return;
    }
    const answer = outcome.data.undoImport;
    switch (answer.__typename) {
      case 'UndoImportSuccess':
        setNotice(null);
        return;
      case 'InvalidInput':
        setNotice(answer.fields.map(({ message }) => message).join(' ') || answer.message);
        return;
      case 'NotFound':
      case 'NotAllowed':
      case 'VersionConflict':
        setNotice(answer.message);
    }
  };
  return { busy: running, notice, undo };
}
