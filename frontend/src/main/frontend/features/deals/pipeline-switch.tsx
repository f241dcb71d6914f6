import { useText } from '../../shared/i18n/i18n';
import { Icon } from '../../shared/ui/icon';
import { MenuItem, Popover } from '../../shared/ui/popover';
import { usePipelines } from './pipeline';

interface PipelineSwitchProps {
  /** The pipeline that shows. */
  readonly chosen: string | undefined;
  readonly onChange: (pipelineId: string) => void;
}

/** Changes from one pipeline to another; left out where there is only one. */
export function PipelineSwitch({ chosen, onChange }: PipelineSwitchProps) {
  const t = useText();
  const pipelines = usePipelines();
  const now = pipelines.find(({ id }) => id === chosen) ?? pipelines[0];
  if (pipelines.length < 2 || now === undefined) {
    return null;
  }
  return (
    <span className="filter on">
      <Popover
        className="filter-open"
        label={`${t('field.pipeline')}: ${now.name}`}
        button={
          <>
            <span className="cut">{now.name}</span>
            <Icon name="chevron" />
          </>
        }
      >
        {(close) =>
          pipelines.map(({ id, name }) => (
            <MenuItem
              key={id}
              chosen={id === now.id}
              onClick={() => {
                onChange(id);
                close();
              }}
            >
              {name}
            </MenuItem>
          ))
        }
      </Popover>
    </span>
  );
}
