import { CreateProductDialog } from '../../../../features/catalog/create-product-dialog';
import { ProductList } from '../../../../features/catalog/product-list';
import { DealsHead } from '../../../../features/deals/deals-head';
import { useText } from '../../../../shared/i18n/i18n';
import { useViewer } from '../../../../shared/session/viewer';
import { Button } from '../../../../shared/ui/button';
import { useCreating } from '../../../../shared/ui/list/use-creating';

/** What the team sells. */
export default function ProductsView() {
  const t = useText();
  const { viewerCanEditCatalogue } = useViewer();
  const { creating, open, close } = useCreating();
  return (
    <>
      <DealsHead>
        {viewerCanEditCatalogue && (
          <Button icon="plus" onClick={open}>
            {t('products.create')}
          </Button>
        )}
      </DealsHead>
      <ProductList onCreate={open} />
      {creating && viewerCanEditCatalogue && <CreateProductDialog onClose={close} />}
    </>
  );
}
