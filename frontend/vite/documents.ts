import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { generate } from '@graphql-codegen/cli';
import type { Plugin } from 'vite';
import codegen from '../codegen.ts';

const root = resolve(import.meta.dirname, '..');
const generated = resolve(root, 'src/main/frontend/shared/graph/generated');
const manifestFolder = resolve(root, 'target/classes/META-INF/cantera');
const tagged = /\bgraphql\(\s*`\s*(query|mutation|fragment)\s+(\w+)[^`]*`\s*\)/g;

/** Makes the typed documents and the manifest of everything that the front end may send. */
export async function generateDocuments() {
  await generate({ ...codegen, cwd: root }, true);
  const byId = JSON.parse(await readFile(resolve(generated, 'persisted-documents.json'), 'utf8')) as Record<
    string,
    string
  >;
  const byHash = Object.fromEntries(Object.entries(byId).map(([id, text]) => [id.replace('sha256:', ''), text]));
  await mkdir(manifestFolder, { recursive: true });
  await writeIfNew(resolve(manifestFolder, 'persisted-documents.json'), JSON.stringify(byHash, null, 1));
}

/** In dev mode the application starts anew when the file changes. */
async function writeIfNew(path: string, text: string) {
  if ((await readFile(path, 'utf8').catch(() => '')) !== text) {
    await writeFile(path, text);
  }
}

/** Puts the generated document in the place of its text, so that the bundle holds hashes and no GraphQL. */
export function inlineDocuments(code: string): string | undefined {
  const names: string[] = [];
  const inlined = code.replace(tagged, (_text, kind: string, name: string) => {
    if (kind === 'fragment') {
      return '({})';
    }
    names.push(`${name}Document`);
    return `${name}Document`;
  });
  if (inlined === code) {
    return undefined;
  }
  return names.length === 0 ? inlined : `import { ${names.join(', ')} } from '${generated}/graphql';${inlined}`;
}

/** Generates once per build, and again in dev whenever a file with a document changes. */
export function documents(): Plugin {
  return {
    name: 'cantera-documents',
    enforce: 'pre',
    transform(code, id) {
      return /\.tsx?$/.test(id) && code.includes('graphql(`')
        ? { code: inlineDocuments(code) ?? code, map: null }
        : null;
    },
    async handleHotUpdate({ file, read }) {
      if (/\.tsx?$/.test(file) && !file.startsWith(generated) && (await read()).includes('graphql(`')) {
        await generateDocuments();
      }
    },
  };
}
