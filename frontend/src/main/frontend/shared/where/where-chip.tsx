import { type ReactNode, Suspense, useState } from 'react';
import { useText } from '../i18n/i18n';
import { Icon } from '../ui/icon';
import { useUrlFilters } from '../ui/list/use-url-filters';
import { countOf, readWhere, type Where, type WhereFields, writeWhere } from './where';

/** What the dialog of a list needs to know. */
export interface WhereDialogFrame {
  readonly where: Where | null;
  readonly onApply: (where: Where | null) => void;
  readonly onClose: () => void;
}

interface WhereChipProps<Filter> {
  readonly fields: WhereFields<Filter>;
  readonly dialog: (frame: WhereDialogFrame) => ReactNode;
}

/** The filter with groups: says how many conditions it has, opens to change them, and lets go of them. */
export function WhereChip<Filter>({ fields, dialog }: WhereChipProps<Filter>) {
  const t = useText();
  const { params, change } = useUrlFilters();
  const [open, setOpen] = useState(false);
  const where = readWhere(params, fields);
  const close = () => setOpen(false);
  return (
    <span className={where === null ? 'filter' : 'filter on'}>
      <button type="button" className="filter-open" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <Icon name="filter" />
        {where === null ? t('where.title') : t('where.count', { count: countOf(where) })}
      </button>
      {where !== null && (
        <button
          type="button"
          className="filter-clear"
          aria-label={`${t('common.clear')}: ${t('where.title')}`}
          onClick={() => change({ where: '' })}
        >
          <Icon name="close" />
        </button>
      )}
      {open && (
        <Suspense>
          {dialog({
            where,
            onClose: close,
            onApply: (next) => {
              change(writeWhere(next));
              close();
            },
          })}
        </Suspense>
      )}
    </span>
  );
}
