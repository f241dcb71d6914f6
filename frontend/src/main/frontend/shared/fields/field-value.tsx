import { Link } from 'react-router';
import { type FragmentType, readFragment } from '../graph/generated';
import { useFormats, useText } from '../i18n/i18n';
import { useTenantPath } from '../session/viewer';
import { fieldValueFragment } from './field-values';

const places = [
  ['company_', '/companies/'],
  ['person_', '/people/'],
] as const;

/** What a record holds in one field, as the region writes it. */
export function FieldValue({ value: given }: { readonly value: FragmentType<typeof fieldValueFragment> }) {
  const t = useText();
  const path = useTenantPath();
  const { day, money, decimal } = useFormats();
  const value = readFragment(fieldValueFragment, given);
  switch (value.__typename) {
    case 'TextValue':
      return <FieldText text={value.text} />;
    case 'NumberValue':
      return decimal(value.number);
    case 'MoneyValue':
      return money(value.money);
    case 'DateValue':
      return day(value.date);
    case 'ChoiceValue':
      return value.option.label;
    case 'ChoicesValue':
      return value.options.map(({ label }) => label).join(', ');
    case 'YesNoValue':
      return t(value.yes ? 'customFields.yes' : 'customFields.no');
    case 'ReferenceValue': {
      const [, place] = places.find(([prefix]) => value.id.startsWith(prefix)) ?? [];
      return value.viewerCanOpen && place !== undefined ? (
        <Link to={path(`${place}${value.id}`)} className="link">
          {value.name}
        </Link>
      ) : (
        value.name
      );
    }
  }
}

/** A text that leads where it points to. */
function FieldText({ text }: { readonly text: string }) {
  const href = /^https?:\/\//.test(text)
    ? text
    : /^\+\d{8,15}$/.test(text)
      ? `tel:${text}`
      : /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text)
        ? `mailto:${text}`
        : undefined;
  return href === undefined ? (
    <span className="custom-text">{text}</span>
  ) : (
    <a href={href} className="link" target="_blank" rel="noreferrer">
      {text.replace(/^https?:\/\//, '')}
    </a>
  );
}
