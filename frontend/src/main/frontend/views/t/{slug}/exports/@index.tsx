import { ExportList } from '../../../../features/exports/export-list';
import { useText } from '../../../../shared/i18n/i18n';
import { PageHead } from '../../../../shared/ui/page';

/** What the person had written out. */
export default function ExportsView() {
  const t = useText();
  return (
    <>
      <PageHead title={t('exports.title')} />
      <ExportList />
    </>
  );
}
