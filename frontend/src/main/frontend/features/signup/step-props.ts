import type { Refusals } from './api';
import type { Draft, Step } from './draft';
import type { Options } from './options';

/** What each question gets: the answers so far and the ways on and back. */
export interface StepProps {
  readonly draft: Draft;
  readonly change: (changed: Partial<Draft>) => void;
  /** Goes on to a step, with what was answered. */
  readonly go: (step: Step, changed?: Partial<Draft>) => void;
  readonly back?: (() => void) | undefined;
  /** What the server said about answers when the company was to be created. */
  readonly refusals: Refusals;
}

export interface CompanyStepProps extends StepProps {
  readonly options: Options;
}
