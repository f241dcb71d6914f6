import { useId } from 'react';
import { PlainInput } from '../../../shared/form/plain-field';
import type { FieldErrors } from '../../../shared/form/use-form';
import { useFormats, useText } from '../../../shared/i18n/i18n';
import { Button } from '../../../shared/ui/button';
import { MoveButtons } from '../../../shared/ui/list/move-buttons';
import { movedTo } from '../../../shared/ui/list/moved';
import { emptyLine, type LineValues, lineInput, lineTotal } from './line-values';
import { useProducts } from './use-products';

interface LineRowsProps {
  readonly lines: readonly LineValues[];
  readonly currency: string;
  readonly onChange: (lines: LineValues[]) => void;
  readonly errors: FieldErrors;
}

/** The lines of a deal to be written, ordered and taken away. */
export function LineRows({ lines, currency, onChange, errors }: LineRowsProps) {
  const t = useText();
  return (
    <>
      <ol>
        {lines.map((line, index) => (
          <LineRow
            key={line.key}
            line={line}
            currency={currency}
            index={index}
            count={lines.length}
            error={(field) => errors[`lines[${index}].${field}`]}
            onChange={(change) => onChange(lines.map((one, at) => (at === index ? { ...one, ...change } : one)))}
            onMove={(to) => onChange(movedTo(lines, index, to))}
            onRemove={() => onChange(lines.filter((_, at) => at !== index))}
          />
        ))}
      </ol>
      <Button quiet icon="plus" onClick={() => onChange([...lines, emptyLine()])}>
        {t('lines.add')}
      </Button>
    </>
  );
}

interface LineRowProps {
  readonly line: LineValues;
  readonly currency: string;
  readonly index: number;
  readonly count: number;
  readonly error: (field: string) => string | undefined;
  readonly onChange: (change: Partial<LineValues>) => void;
  readonly onMove: (to: number) => void;
  readonly onRemove: () => void;
}

function LineRow({ line, currency, index, count, error, onChange, onMove, onRemove }: LineRowProps) {
  const t = useText();
  const { money, parseDecimal } = useFormats();
  const called = line.name.trim() === '' ? t('lines.number', { number: index + 1 }) : line.name;
  const total = String(Math.round(lineTotal(lineInput(line, parseDecimal)) * 100) / 100);
  return (
    <li className="line-edit">
      <ProductInput line={line} index={index} currency={currency} error={error('name')} onChange={onChange} />
      <div className="line-numbers">
        <PlainInput
          label={t('lines.quantity')}
          aria-label={`${t('lines.quantity')}: ${called}`}
          inputMode="decimal"
          value={line.quantity}
          onChange={(quantity) => onChange({ quantity })}
          error={error('quantity')}
        />
        <PlainInput
          label={t('lines.unitPrice')}
          aria-label={`${t('lines.unitPrice')}: ${called}`}
          inputMode="decimal"
          value={line.unitPrice}
          onChange={(unitPrice) => onChange({ unitPrice })}
          error={error('unitPrice')}
        />
        <PlainInput
          label={t('lines.discount')}
          aria-label={`${t('lines.discount')}: ${called}`}
          inputMode="decimal"
          value={line.discount}
          onChange={(discount) => onChange({ discount })}
          error={error('discountPercent')}
        />
      </div>
      <div className="row">
        <span className="small strong grow">{money({ amount: total, currency })}</span>
        <MoveButtons name={called} index={index} count={count} onMove={onMove} />
        <Button quiet icon="trash" label={t('lines.remove', { name: called })} onClick={onRemove} />
      </div>
    </li>
  );
}

type ProductInputProps = Pick<LineRowProps, 'line' | 'index' | 'currency' | 'onChange'> & {
  readonly error: string | undefined;
};

/** The product by name, offered from the catalogue while it is typed; anything else stands as it was written. */
function ProductInput({ line, index, currency, error, onChange }: ProductInputProps) {
  const t = useText();
  const { decimal } = useFormats();
  const list = useId();
  const products = useProducts(line.name);
  const type = (name: string) => {
    const product = products.find((one) => one.name === name);
    onChange({
      name,
      productId: product?.id ?? null,
      ...(product !== undefined && { unit: product.unit ?? '' }),
      ...(product?.price?.currency === currency && { unitPrice: decimal(product.price.amount) }),
    });
  };
  return (
    <>
      <PlainInput
        label={t('lines.product')}
        aria-label={`${t('lines.product')} ${index + 1}`}
        list={list}
        maxLength={200}
        autoComplete="off"
        value={line.name}
        onChange={type}
        error={error}
        after={line.unit === '' ? undefined : <span className="chip">{line.unit}</span>}
      />
      <datalist id={list}>
        {products.map((product) => (
          <option key={product.id} value={product.name}>
            {product.code ?? ''}
          </option>
        ))}
      </datalist>
    </>
  );
}
