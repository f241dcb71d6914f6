import { Icon } from '../ui/icon';
import './form.css';

/** What is wrong with the whole form, above its fields. */
export function Notice({ text }: { readonly text: string | null }) {
  return text === null ? null : (
    <p className="notice" role="alert">
      <Icon name="warn" />
      {text}
    </p>
  );
}
