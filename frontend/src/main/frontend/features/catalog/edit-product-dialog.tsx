import { FormDialog } from '../../shared/form/form-dialog';
import { useForm } from '../../shared/form/use-form';
import { type FragmentType, graphql, readFragment } from '../../shared/graph/generated';
import { useFormats, useText } from '../../shared/i18n/i18n';
import { useViewer } from '../../shared/session/viewer';
import { Button } from '../../shared/ui/button';
import { toast } from '../../shared/ui/toast';
import { useUndoableDelete } from '../../shared/ui/use-undoable-delete';
import { ProductForm } from './product-form';
import { type ProductValues, productChanges } from './product-values';
import { useDeleteProduct } from './use-delete-product';
import { useRestoreProduct } from './use-restore-product';
import { useUpdateProduct } from './use-update-product';

const editFragment = graphql(`
  fragment EditProduct_product on Product {
    id
    version
    name
    code
    unit
    family
    price { amount currency }
    description
  }
`);

interface EditProductDialogProps {
  readonly product: FragmentType<typeof editFragment>;
  readonly onClose: () => void;
}

/** Changes a product or deletes it; lines of deals keep what was agreed. */
export function EditProductDialog({ product: given, onClose }: EditProductDialogProps) {
  const t = useText();
  const { parseDecimal, money, decimal } = useFormats();
  const { tenant } = useViewer();
  const product = readFragment(editFragment, given);
  const { id, version, price } = product;
  const currency = price?.currency ?? tenant.currency;
  const form = useForm<ProductValues>({
    name: product.name,
    code: product.code ?? '',
    unit: product.unit ?? '',
    family: product.family ?? '',
    price: price === null ? '' : decimal(price.amount),
    description: product.description ?? '',
  });
  const { act, running } = useUpdateProduct();
  const { act: deleteProduct } = useDeleteProduct();
  const { act: restoreProduct } = useRestoreProduct();
  const remove = useUndoableDelete();

  const send = async (current: number) => {
    const changes = productChanges(form.read, form.values, currency, parseDecimal);
    if (changes === null) {
      form.refuse({ price: t('field.amount.invalid', { example: money({ amount: '50000', currency }) }) });
      return null;
    }
    return act({ id, version: current, ...changes });
  };

  return (
    <FormDialog
      title={t('products.edit')}
      act={t('common.save')}
      form={form}
      version={version}
      send={send}
      running={running}
      onSaved={() => {
        toast({ tone: 'success', key: 'common.saved' });
        onClose();
      }}
      onClose={onClose}
    >
      <ProductForm form={form} currency={currency} />
      <Button
        quiet
        danger
        icon="trash"
        onClick={() =>
          void remove({
            name: product.name,
            said: 'products.deleted',
            remove: () => deleteProduct({ id, version }),
            restore: () => restoreProduct({ id }),
            onRemoved: onClose,
          })
        }
      >
        {t('products.delete')}
      </Button>
    </FormDialog>
  );
}
