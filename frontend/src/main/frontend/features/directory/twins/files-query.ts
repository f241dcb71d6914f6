import { graphql } from '../../shared/graph/generated';
import type { AttachedFileFragment } from '../../shared/graph/generated/graphql';

export const fileFragment = graphql(`
  fragment AttachedFile on Attachment {
    id
    name
    number
    mediaType
    size
    downloadPath
    previewPath
    createdAt
    createdBy { id name }
    viewerCanDelete
  }
`);

export const filesQuery = graphql(`
  query RecordFiles($id: ID!, $after: String) {
    node(id: $id) {
      id
      ... on Deal { viewerCanEdit attachments(first: 50, after: $after) { ...AttachedFiles } }
      ... on Company { viewerCanEdit attachments(first: 50, after: $after) { ...AttachedFiles } }
      ... on Person { viewerCanEdit attachments(first: 50, after: $after) { ...AttachedFiles } }
      ... on Lead { viewerCanEdit attachments(first: 50, after: $after) { ...AttachedFiles } }
    }
  }
`);

export const filesFragment = graphql(`
  fragment AttachedFiles on AttachmentConnection {
    edges { node { id ...AttachedFile } }
    pageInfo { hasNextPage endCursor }
  }
`);

export type AttachedFile = AttachedFileFragment;

/** A file with those of the same name that it took the place of. */
export interface Versions {
  readonly newest: AttachedFile;
  readonly older: readonly AttachedFile[];
}

/** Files of the same name belong together; the list comes newest first and keeps that order. */
export function versions(files: readonly AttachedFile[]): Versions[] {
  const byName = new Map<string, AttachedFile[]>();
  for (const file of files) {
    byName.set(file.name, [...(byName.get(file.name) ?? []), file]);
  }
  return [...byName.values()].flatMap(([newest, ...older]) => (newest === undefined ? [] : [{ newest, older }]));
}

const unit = 1024;

/** A size in the largest unit that leaves a number to read, such as `2,4 MB`. */
export function sizeInWords(bytes: number, number: (value: number) => string): string {
  if (bytes < unit) {
    return `${number(bytes)} B`;
  }
  const kilo = bytes / unit;
  return kilo < unit ? `${number(Math.round(kilo))} kB` : `${number(Math.round((kilo / unit) * 10) / 10)} MB`;
}
