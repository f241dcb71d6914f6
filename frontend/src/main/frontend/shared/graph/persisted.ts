import type { TypedDocumentNode } from '@urql/core';

/** What the code generator leaves of a document: its hash, its name and its kind, not its text. */
interface Generated {
  readonly __meta__?: { readonly hash?: string; readonly operation?: string; readonly kind?: string };
}

const made = new WeakMap<object, object>();

/** The document as the client sends it: by hash, with the operation's name. */
export function persisted<Result, Variables>(
  document: TypedDocumentNode<Result, Variables>,
): TypedDocumentNode<Result, Variables> {
  const known = made.get(document);
  if (known !== undefined) {
    return known as TypedDocumentNode<Result, Variables>;
  }
  const { hash, operation, kind } = (document as Generated).__meta__ ?? {};
  if (hash === undefined || operation === undefined) {
    throw new Error('only generated documents can be sent');
  }
  const definition = {
    kind: 'OperationDefinition',
    operation: kind,
    name: { kind: 'Name', value: operation },
    selectionSet: { kind: 'SelectionSet', selections: [] },
  };
  const request = { kind: 'Document', definitions: [definition], documentId: hash, operation };
  made.set(document, request);
  return request as unknown as TypedDocumentNode<Result, Variables>;
}
