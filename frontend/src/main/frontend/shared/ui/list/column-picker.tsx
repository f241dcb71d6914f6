import { useText } from '../../i18n/i18n';
import { Button } from '../button';
import { Icon } from '../icon';
import { MenuItem, Popover } from '../popover';
import './column-picker.css';
import { writeColumns } from './columns';
import { MoveButtons } from './move-buttons';
import { movedTo } from './moved';
import { useUrlFilters } from './use-url-filters';

interface Choice {
  readonly key: string;
  readonly head: string;
  readonly extra?: boolean;
}

export interface ColumnPickerProps {
  /** All columns that the list can have; the first one always is there. */
  readonly all: readonly Choice[];
  readonly chosen: readonly Choice[];
}

/** Says which columns the list has, and in which order. */
export function ColumnPicker({ all, chosen }: ColumnPickerProps) {
  const t = useText();
  const { change } = useUrlFilters();
  const set = (next: readonly Choice[]) =>
    change(
      writeColumns(
        next.map(({ key }) => key),
        all,
      ),
    );
  const usual = all.filter(({ extra }) => extra !== true);
  return (
    <Popover
      className="button quiet"
      label={t('list.columns')}
      button={
        <>
          <Icon name="columns" />
          {t('list.columns')}
        </>
      }
    >
      {() => (
        <>
          <h2>{t('list.columns.shown')}</h2>
          <ul className="column-lines" aria-label={t('list.columns.shown')}>
            {chosen.map(({ key, head }, index) => (
              <li key={key}>
                <span className="grow cut">{head}</span>
                {index > 0 && (
                  <>
                    <MoveButtons
                      name={head}
                      index={index - 1}
                      count={chosen.length - 1}
                      onMove={(to) => set(movedTo(chosen, index, to + 1))}
                    />
                    <Button
                      quiet
                      icon="close"
                      label={t('list.columns.without', { name: head })}
                      onClick={() => set(chosen.filter((column) => column.key !== key))}
                    />
                  </>
                )}
              </li>
            ))}
          </ul>
          {all.length > chosen.length && (
            <>
              <hr />
              <h2>{t('list.columns.more')}</h2>
            </>
          )}
          {all
            .filter(({ key }) => chosen.every((column) => column.key !== key))
            .map((column) => (
              <MenuItem key={column.key} icon="plus" onClick={() => set([...chosen, column])}>
                {column.head}
              </MenuItem>
            ))}
          <hr />
          <MenuItem icon="undo" onClick={() => set(usual)}>
            {t('list.columns.usual')}
          </MenuItem>
        </>
      )}
    </Popover>
  );
}
