import { useState } from 'react';
import { useText } from '../../../shared/i18n/i18n';
import { Button } from '../../../shared/ui/button';
import { Icon } from '../../../shared/ui/icon';
import { MoveButtons } from '../../../shared/ui/list/move-buttons';
import { MenuItem, Popover } from '../../../shared/ui/popover';
import { PipelineDialog } from './pipeline-dialog';
import type { Pipeline } from './process';
import { RetirePipelineDialog } from './retire-pipeline-dialog';
import { StageLines } from './stage-lines';

interface PipelineCardProps {
  readonly pipeline: Pipeline;
  /** All pipelines in use. */
  readonly pipelines: readonly Pipeline[];
  readonly index: number;
  readonly onMove: (to: number) => void;
}

/** One pipeline with its stages, and what can be done with it. */
export function PipelineCard({ pipeline, pipelines, index, onMove }: PipelineCardProps) {
  const t = useText();
  const [open, setOpen] = useState<'edit' | 'retire' | null>(null);
  const { name } = pipeline;
  return (
    <section className="card pad">
      <div className="row">
        <h2 className="grow cut">{name}</h2>
        {pipelines.length > 1 && <MoveButtons name={name} index={index} count={pipelines.length} onMove={onMove} />}
        <Button icon="pen" onClick={() => setOpen('edit')}>
          {t('common.edit')}
        </Button>
        {pipelines.length > 1 && (
          <Popover
            className="button quiet bare"
            label={`${t('common.actions')}: ${name}`}
            button={<Icon name="more" />}
          >
            {(close) => (
              <MenuItem
                icon="pause"
                onClick={() => {
                  close();
                  setOpen('retire');
                }}
              >
                {t('pipelines.retire')}
              </MenuItem>
            )}
          </Popover>
        )}
      </div>
      <StageLines pipeline={pipeline} pipelines={pipelines} />
      {open === 'edit' && <PipelineDialog pipeline={pipeline} onClose={() => setOpen(null)} />}
      {open === 'retire' && (
        <RetirePipelineDialog pipeline={pipeline} pipelines={pipelines} onClose={() => setOpen(null)} />
      )}
    </section>
  );
}
