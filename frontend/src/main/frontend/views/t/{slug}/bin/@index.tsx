import { BinList } from '../../../../features/bin/bin-list';
import { useText } from '../../../../shared/i18n/i18n';
import { PageHead } from '../../../../shared/ui/page';

/** The recycle bin. */
export default function BinView() {
  const t = useText();
  return (
    <>
      <PageHead title={t('bin.title')} />
      <BinList />
    </>
  );
}
