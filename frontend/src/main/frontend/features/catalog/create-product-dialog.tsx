import { FormDialog } from '../../shared/form/form-dialog';
import { useForm } from '../../shared/form/use-form';
import { useFormats, useText } from '../../shared/i18n/i18n';
import { useViewer } from '../../shared/session/viewer';
import { toast } from '../../shared/ui/toast';
import { ProductForm } from './product-form';
import { emptyProduct, type ProductValues, productInput } from './product-values';
import { useCreateProduct } from './use-create-product';

/** Asks for a new product. */
export function CreateProductDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useText();
  const { parseDecimal, money } = useFormats();
  const { currency } = useViewer().tenant;
  const form = useForm<ProductValues>(emptyProduct);
  const { act, running } = useCreateProduct();

  const send = async () => {
    if (form.values.name.trim() === '') {
      form.refuse({ name: t('common.required') });
      return null;
    }
    const input = productInput(form.values, currency, parseDecimal);
    if (input === null) {
      form.refuse({ price: t('field.amount.invalid', { example: money({ amount: '50000', currency }) }) });
      return null;
    }
    return act(input);
  };

  return (
    <FormDialog
      title={t('products.create')}
      act={t('common.create')}
      form={form}
      send={send}
      running={running}
      onSaved={({ name }) => {
        toast({ tone: 'success', key: 'products.created', values: { name } });
        onClose();
      }}
      onClose={onClose}
    >
      <ProductForm form={form} currency={currency} />
    </FormDialog>
  );
}
