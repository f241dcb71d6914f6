import { DirectoryHead } from '../../../../features/directory/directory-head';
import { Duplicates } from '../../../../features/directory/merge/duplicates';

/** Likely duplicates, to be made one. */
export default function DuplicatesView() {
  return (
    <>
      <DirectoryHead />
      <Duplicates />
    </>
  );
}
