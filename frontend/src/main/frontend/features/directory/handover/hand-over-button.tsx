import { useState } from 'react';
import type { CompanyFilter } from '../../../shared/graph/generated/graphql';
import { useText } from '../../../shared/i18n/i18n';
import { useViewer } from '../../../shared/session/viewer';
import { Button } from '../../../shared/ui/button';
import { HandOverDialog } from './hand-over-dialog';

interface HandOverButtonProps {
  readonly companyIds: readonly string[];
  /** What the list shows, so that all of it can go and not only what was chosen. */
  readonly filter: CompanyFilter | undefined;
  readonly onDone: () => void;
}

/** Gives the chosen companies to another owner; left out for who may not. */
export function HandOverButton({ companyIds, filter, onDone }: HandOverButtonProps) {
  const t = useText();
  const { viewerCanAssign } = useViewer();
  const [open, setOpen] = useState(false);
  if (!viewerCanAssign) {
    return null;
  }
  return (
    <>
      <Button icon="people" onClick={() => setOpen(true)}>
        {t('handover.act')}
      </Button>
      {open && (
        <HandOverDialog companyIds={companyIds} filter={filter} onDone={onDone} onClose={() => setOpen(false)} />
      )}
    </>
  );
}
