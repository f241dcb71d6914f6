import { useState } from 'react';
import { graphql } from '../../shared/graph/generated';
import { type Outcome, useAct } from '../../shared/graph/use-act';

const tryImportMutation = graphql(`
  mutation TryImport($input: TryImportInput!) {
    tryImport(input: $input) {
      __typename
      ... on TryImportSuccess { import { ...ImportRecord } }
      ... on InvalidInput { message fields { path message } }
      ... on NotFound { message }
      ... on NotAllowed { message }
      ... on VersionConflict { message }
    }
  }
`);

const startImportMutation = graphql(`
  mutation StartImport($input: StartImportInput!) {
    startImport(input: $input) {
      __typename
      ... on StartImportSuccess { import { ...ImportRecord } }
      ... on InvalidInput { message fields { path message } }
      ... on NotFound { message }
      ... on NotAllowed { message }
      ... on VersionConflict { message }
    }
  }
`);

type Answer =
  | { readonly __typename: 'TryImportSuccess' | 'StartImportSuccess' }
  | { readonly __typename: 'InvalidInput'; readonly message: string; readonly fields: readonly { message: string }[] }
  | { readonly __typename: 'NotFound' | 'NotAllowed' | 'VersionConflict'; readonly message: string };

/** What keeps an import from being tried or started; null when nothing did. */
function refusalOf(answer: Answer): string | null {
  switch (answer.__typename) {
    case 'TryImportSuccess':
    case 'StartImportSuccess':
      return null;
    case 'InvalidInput':
      return answer.fields.map(({ message }) => message).join(' ') || answer.message;
    case 'NotFound':
    case 'NotAllowed':
    case 'VersionConflict':
      return answer.message;
  }
}

/** Tries an import, or starts it. */
export function useStart(id: string) {
  const trial = useAct(tryImportMutation);
  const real = useAct(startImportMutation);
  const [notice, setNotice] = useState<string | null>(null);

  const told = <Result>(outcome: Outcome<Result>, answer: (result: Result) => Answer): boolean => {
    const refusal = outcome.kind === 'failed' ? null : refusalOf(answer(outcome.data));
    setNotice(refusal);
    return outcome.kind === 'answered' && refusal === null;
  };
  return {
    busy: trial.running || real.running,
    notice,
    /** Answer whether it is under way. */
    tryOut: async (version: number) => told(await trial.run({ id, version }), ({ tryImport }) => tryImport),
    start: async (version: number) => told(await real.run({ id, version }), ({ startImport }) => startImport),
  };
}
