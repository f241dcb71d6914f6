import { TextInput } from '../../shared/form/fields';
import type { Form } from '../../shared/form/use-form';
import type { TagColor } from '../../shared/graph/generated/graphql';
import { useText } from '../../shared/i18n/i18n';

const colors: readonly TagColor[] = ['STONE', 'RED', 'ORANGE', 'AMBER', 'GREEN', 'TEAL', 'BLUE', 'VIOLET', 'PINK'];
const maxLength = 60;

export interface TagValues {
  readonly name: string;
  readonly color: TagColor;
}

/** The name and the colour of a tag. */
export function TagForm({ form: { values, errors, change } }: { readonly form: Form<TagValues> }) {
  const t = useText();
  return (
    <>
      <TextInput
        label={t('field.name')}
        value={values.name}
        onChange={(name) => change({ name })}
        error={errors.name}
        required
        autoFocus
        maxLength={maxLength}
      />
      <fieldset className="tag-colors">
        <legend>{t('tags.color')}</legend>
        {colors.map((color) => (
          <label key={color} className="tag-color" data-tag={color}>
            <input type="radio" name="tag-color" checked={values.color === color} onChange={() => change({ color })} />
            <span className="tag-dot" />
            {t(`tags.color.${color}`)}
          </label>
        ))}
      </fieldset>
    </>
  );
}
