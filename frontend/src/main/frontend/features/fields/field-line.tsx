import type { CustomField } from '../../shared/fields/custom-fields';
import { useText } from '../../shared/i18n/i18n';
import { Button } from '../../shared/ui/button';
import { Icon } from '../../shared/ui/icon';
import { FieldMenu } from './field-menu';

interface FieldLineProps {
  readonly field: CustomField;
  readonly fields: readonly CustomField[];
  readonly first: boolean;
  readonly last: boolean;
  readonly busy: boolean;
  readonly onMove: (by: -1 | 1) => void;
  readonly onEdit: () => void;
}

/** One field: what it is, why it is asked for, who sees it, and its place. */
export function FieldLine({ field, fields, first, last, busy, onMove, onEdit }: FieldLineProps) {
  const t = useText();
  const { label, kind, section, required, secret, index, showWhen } = field;
  const decider = fields.find(({ key }) => key === showWhen?.field);
  return (
    <li className="field-line">
      <div className="field-places">
        <Button
          quiet
          icon="up"
          label={t('customFields.up', { label })}
          disabled={first || busy}
          onClick={() => onMove(-1)}
        />
        <Button
          quiet
          icon="chevron"
          label={t('customFields.down', { label })}
          disabled={last || busy}
          onClick={() => onMove(1)}
        />
      </div>
      <div className="field-name">
        <button type="button" className="field-open strong cut" onClick={onEdit}>
          {label}
        </button>
        <p className="small soft cut">{[t(`customFields.kind.${kind}`), section].filter(Boolean).join(' · ')}</p>
      </div>
      <div className="field-marks">
        {required !== null && (
          <span className="chip" data-tone="info" title={required.reason}>
            <Icon name="flag" />
            {t('customFields.required')}
          </span>
        )}
        {secret && (
          <span className="chip" data-tone="warn">
            <Icon name="lock" />
            {t('customFields.secret')}
          </span>
        )}
        {index !== 'NONE' && (
          <span className="chip">
            <Icon name="bolt" />
            {t(index === 'READY' ? 'customFields.quick' : 'customFields.quick.preparing')}
          </span>
        )}
        {decider !== undefined && (
          <span className="chip">
            <Icon name="filter" />
            {t('customFields.dependsOn', { label: decider.label })}
          </span>
        )}
        <FieldMenu field={field} onEdit={onEdit} />
      </div>
    </li>
  );
}
