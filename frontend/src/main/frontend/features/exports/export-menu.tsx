import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { ExportFormat, ExportListInput } from '../../shared/graph/generated/graphql';
import { useText } from '../../shared/i18n/i18n';
import { useTenantPath } from '../../shared/session/viewer';
import { download } from '../../shared/ui/download';
import { Icon } from '../../shared/ui/icon';
import { MenuItem, Popover } from '../../shared/ui/popover';
import { toast } from '../../shared/ui/toast';
import { tellRefusal } from '../../shared/ui/use-undoable-delete';
import { useStartExport } from './use-start-export';

interface ExportMenuProps {
  /** The list as it is filtered and ordered on the screen. */
  readonly list: ExportListInput;
  /** The columns that the screen shows. */
  readonly columns: readonly string[];
}

/** Takes the list out as a file: a short one comes at once, a long one is prepared meanwhile. */
export function ExportMenu({ list, columns }: ExportMenuProps) {
  const t = useText();
  const path = useTenantPath();
  const navigate = useNavigate();
  const [whole, setWhole] = useState(false);
  const { act, running } = useStartExport();

  const start = async (format: ExportFormat) => {
    const answer = await act({ list, format, columns: whole || format === 'VCARD' ? null : [...columns] });
    if (answer.kind !== 'saved') {
      tellRefusal(answer);
    } else if (answer.record.downloadPath !== null) {
      download(answer.record.downloadPath);
    } else {
      toast({ tone: 'success', key: 'exports.started' });
      void navigate(path('/exports'));
    }
  };

  const formats: readonly ExportFormat[] = 'people' in list ? ['XLSX', 'CSV', 'VCARD'] : ['XLSX', 'CSV'];
  return (
    <Popover
      panelLabel={t('exports.menu')}
      button={
        <>
          <Icon name="export" />
          {t(running ? 'exports.running' : 'exports.menu')}
        </>
      }
    >
      {(close) => (
        <>
          <h2>{t('exports.columns')}</h2>
          <MenuItem chosen={!whole} onClick={() => setWhole(false)}>
            {t('exports.columns.shown')}
          </MenuItem>
          <MenuItem chosen={whole} onClick={() => setWhole(true)}>
            {t('exports.columns.all')}
          </MenuItem>
          <hr />
          {formats.map((format) => (
            <MenuItem
              key={format}
              icon={format === 'VCARD' ? 'user' : 'list'}
              onClick={() => {
                close();
                void start(format);
              }}
            >
              {t(`exports.format.${format}`)}
            </MenuItem>
          ))}
          <hr />
          <MenuItem
            icon="clock"
            onClick={() => {
              close();
              void navigate(path('/exports'));
            }}
          >
            {t('exports.all')}
          </MenuItem>
        </>
      )}
    </Popover>
  );
}
