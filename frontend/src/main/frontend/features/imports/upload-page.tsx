import { useViewer } from '../../shared/session/viewer';
import { TroublePage } from '../../shared/ui/trouble-page';
import { WizardProgress } from '../../shared/ui/wizard/wizard';
import './imports.css';
import { UploadStep } from './upload-step';

const forbidden = { kind: 'forbidden' } as const;
const usualSteps = 5;

/** The first step of an import, before there is one. */
export function UploadPage() {
  const { viewerCanImport } = useViewer();
  if (!viewerCanImport) {
    return <TroublePage trouble={forbidden} />;
  }
  return (
    <div className="imports">
      <WizardProgress step={1} steps={usualSteps} />
      <UploadStep />
    </div>
  );
}
