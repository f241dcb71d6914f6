import type { MergeField } from '../../../shared/graph/generated/graphql';
import { useFormats, useText } from '../../../shared/i18n/i18n';
import { useViewer } from '../../../shared/session/viewer';
import { Button } from '../../../shared/ui/button';
import type { Side } from './merge-side';

interface MergeTableProps {
  readonly survivor: Side;
  readonly merged: Side;
  /** Those of which a value has to be chosen. */
  readonly fields: readonly MergeField[];
  readonly taken: readonly MergeField[];
  readonly onTake: (taken: readonly MergeField[]) => void;
  readonly onSwap: () => void;
}

const names = {
  NAME: 'field.name',
  WEBSITE: 'field.website',
  ADDRESS: 'field.address',
  CITY: 'field.city',
  COUNTRY: 'field.country',
  SECTOR: 'field.sector',
  PARENT: 'field.parent',
  JOB_TITLE: 'field.jobTitle',
  COMPANY: 'field.company',
  DESCRIPTION: 'field.description',
  OWNER: 'field.owner',
} as const;

/** Both records value by value. */
export function MergeTable({ survivor, merged, fields, taken, onTake, onSwap }: MergeTableProps) {
  const t = useText();
  const { moment } = useFormats();
  const { tenant } = useViewer();
  const nameOf = (field: MergeField) => (field === 'TAX_ID' ? tenant.taxIdName : t(names[field]));
  const all = Object.keys(survivor.values) as MergeField[];
  return (
    <section className="card merge-table" aria-label={t('merge.page.title')}>
      <div className="merge-row merge-head">
        <Button icon="swap" onClick={onSwap}>
          {t('merge.swap')}
        </Button>
        {[survivor, merged].map((side, index) => (
          <span key={side.id} className="merge-cell">
            <span className="chip" data-tone={index === 0 ? 'accent' : undefined}>
              {t(index === 0 ? 'merge.stays' : 'merge.goes')}
            </span>
            <span className="small strong block">{side.name}</span>
            <span className="tiny soft block">{moment(side.createdAt)}</span>
          </span>
        ))}
      </div>
      {all.map((field) => (
        <Row
          key={field}
          label={nameOf(field)}
          own={survivor.values[field] ?? null}
          other={merged.values[field] ?? null}
          open={fields.includes(field)}
          taken={taken.includes(field)}
          onTake={(take) => onTake(take ? [...taken, field] : taken.filter((each) => each !== field))}
        />
      ))}
      {(['phones', 'emails', 'tags'] as const).map((field) => (
        <div key={field} className="merge-row">
          <span className="small soft">
            {t(`field.${field}`)} <span className="tiny">({t('merge.both')})</span>
          </span>
          <span className="merge-cell small">{survivor.kept[field]}</span>
          <span className="merge-cell small">{merged.kept[field]}</span>
        </div>
      ))}
    </section>
  );
}

interface RowProps {
  readonly label: string;
  readonly own: string | null;
  readonly other: string | null;
  readonly open: boolean;
  readonly taken: boolean;
  readonly onTake: (take: boolean) => void;
}

/** One value of each; where they differ one is chosen, where one is empty the other one stays. */
function Row({ label, own, other, open, taken, onTake }: RowProps) {
  if (own === null && other === null) {
    return null;
  }
  const takesOther = open ? taken : own === null;
  return (
    <fieldset className="merge-row" aria-label={label}>
      <span className="small soft">{label}</span>
      <Value
        label={label}
        value={own}
        chosen={own !== null && !takesOther}
        onChoose={open ? () => onTake(false) : null}
      />
      <Value
        label={label}
        value={other}
        chosen={other !== null && takesOther}
        onChoose={open ? () => onTake(true) : null}
      />
    </fieldset>
  );
}

interface ValueProps {
  readonly label: string;
  readonly value: string | null;
  readonly chosen: boolean;
  /** Null where there is nothing to choose. */
  readonly onChoose: (() => void) | null;
}

function Value({ label, value, chosen, onChoose }: ValueProps) {
  return onChoose === null ? (
    <span className="merge-cell small" data-chosen={chosen}>
      {value}
    </span>
  ) : (
    <label className="merge-cell merge-choice" data-chosen={chosen}>
      <input type="radio" name={label} checked={chosen} onChange={onChoose} />
      <span className="small">{value}</span>
    </label>
  );
}
