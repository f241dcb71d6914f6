import { LongTextInput, TextInput } from '../../shared/form/fields';
import type { Form } from '../../shared/form/use-form';
import { useText } from '../../shared/i18n/i18n';
import type { ProductValues } from './product-values';

interface ProductFormProps {
  readonly form: Form<ProductValues>;
  readonly currency: string;
}

/** The fields of a product. */
export function ProductForm({ form: { values, errors, change }, currency }: ProductFormProps) {
  const t = useText();
  return (
    <div className="fields">
      <div className="wide">
        <TextInput
          label={t('field.name')}
          required
          autoFocus
          value={values.name}
          onChange={(name) => change({ name })}
          error={errors.name}
        />
      </div>
      <TextInput
        label={t('field.code')}
        maxLength={100}
        value={values.code}
        onChange={(code) => change({ code })}
        error={errors.code}
      />
      <TextInput
        label={t('field.family')}
        maxLength={100}
        value={values.family}
        onChange={(family) => change({ family })}
        error={errors.family}
      />
      <TextInput
        label={t('field.price')}
        inputMode="decimal"
        prefix={currency}
        value={values.price}
        onChange={(price) => change({ price })}
        error={errors.price}
      />
      <TextInput
        label={t('field.unit')}
        help={t('products.unit.help')}
        maxLength={40}
        value={values.unit}
        onChange={(unit) => change({ unit })}
        error={errors.unit}
      />
      <div className="wide">
        <LongTextInput
          label={t('field.description')}
          value={values.description}
          onChange={(description) => change({ description })}
          error={errors.description}
        />
      </div>
    </div>
  );
}
