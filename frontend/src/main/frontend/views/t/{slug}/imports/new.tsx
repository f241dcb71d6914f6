import { UploadPage } from '../../../../features/imports/upload-page';

/** Begins an import. */
export default function NewImportView() {
  return <UploadPage />;
}
