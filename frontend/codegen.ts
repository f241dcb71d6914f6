import type { CodegenConfig } from '@graphql-codegen/cli';
import { addTypenameSelectionDocumentTransform } from '@graphql-codegen/client-preset';
import type { DocumentNode } from 'graphql';

const generated = './src/main/frontend/shared/graph/generated/';

/** The operation's name and kind travel beside the hash, since the text itself stays out of the bundle. */
function aboutOperation(document: DocumentNode) {
  const [first] = document.definitions;
  return first?.kind === 'OperationDefinition' ? { operation: first.name?.value, kind: first.operation } : {};
}

const config: CodegenConfig = {
  schema: '../schema/src/main/resources/graphql/*.graphqls',
  documents: ['src/main/frontend/{features,shared,views}/**/*.{ts,tsx}', `!${generated}**`],
  ignoreNoDocuments: true,
  silent: true,
  generates: {
    [generated]: {
      preset: 'client',
      documentTransforms: [addTypenameSelectionDocumentTransform],
      presetConfig: {
        fragmentMasking: { unmaskFunctionName: 'readFragment' },
        onExecutableDocumentNode: aboutOperation,
        persistedDocuments: { mode: 'replaceDocumentWithHash', hashAlgorithm: 'sha256' },
      },
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        strictScalars: true,
        scalars: { Date: 'string', DateTime: 'string', Decimal: 'string', Rate: 'string', Currency: 'string' },
      },
    },
  },
};

// biome-ignore lint/style/noDefaultExport: the tool reads the default export
export default config;
