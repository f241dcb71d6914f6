import type { CustomField } from '../../shared/fields/custom-fields';
import { useText } from '../../shared/i18n/i18n';
import { Button } from '../../shared/ui/button';
import { toast } from '../../shared/ui/toast';
import { tellRefusal } from '../../shared/ui/use-undoable-delete';
import { useRestoreCustomField } from './use-restore-custom-field';

/** The fields that are hidden with their values, to be brought back. */
export function RetiredFields({ fields }: { readonly fields: readonly CustomField[] }) {
  const t = useText();
  const { act, running } = useRestoreCustomField();
  const restore = async ({ id, label }: CustomField) => {
    const answer = await act({ id });
    if (answer.kind === 'saved') {
      toast({ tone: 'success', key: 'customFields.restored', values: { name: label } });
    } else {
      tellRefusal(answer);
    }
  };
  return fields.length === 0 ? null : (
    <details className="card field-retired">
      <summary className="label">{t('customFields.retired.title', { count: fields.length })}</summary>
      <p className="small soft">{t('customFields.retired.text')}</p>
      <ul>
        {fields.map((field) => (
          <li key={field.id} className="field-line">
            <div className="field-name">
              <p className="strong cut">{field.label}</p>
              <p className="small soft cut">{t(`customFields.kind.${field.kind}`)}</p>
            </div>
            <Button icon="undo" disabled={running} onClick={() => void restore(field)}>
              {t('customFields.restore')}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
