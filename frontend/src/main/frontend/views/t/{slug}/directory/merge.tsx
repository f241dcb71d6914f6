import { MergePage } from '../../../../features/directory/merge/merge-page';

/** Two records side by side, to be made one. */
export default function MergeView() {
  return <MergePage />;
}
