import { type FragmentType, graphql, readFragment } from '../../shared/graph/generated';
import { useFormats } from '../../shared/i18n/i18n';

export const productLineFragment = graphql(`
  fragment ProductLine_product on Product {
    id
    name
    code
    unit
    family
    price { amount currency }
  }
`);

/** A product in a list on the phone. */
export function ProductLine({ product }: { readonly product: FragmentType<typeof productLineFragment> }) {
  const { money } = useFormats();
  const { name, code, unit, family, price } = readFragment(productLineFragment, product);
  return (
    <>
      <span className="strong cut">{name}</span>
      <span className="row">
        <span className="small soft cut grow">{[code, family].filter(Boolean).join(' · ')}</span>
        <span className="small strong">{price === null ? null : money(price)}</span>
        {unit !== null && <span className="tiny faint">{unit}</span>}
      </span>
    </>
  );
}
