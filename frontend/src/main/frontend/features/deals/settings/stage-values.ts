/** A stage as it is typed; without an id while it is new. */
export interface StageValues {
  /** Names the row while it is moved about. */
  readonly key: string;
  readonly id: string | null;
  readonly name: string;
  readonly probability: string;
  readonly staleAfterDays: string;
}

interface Stages {
  readonly stages: readonly {
    readonly id: string;
    readonly name: string;
    readonly probability: number;
    readonly staleAfterDays: number | null;
  }[];
}

let made = 0;

export function emptyStage(): StageValues {
  made += 1;
  return { key: `new-${made}`, id: null, name: '', probability: '', staleAfterDays: '' };
}

/** The stages of a pipeline to be changed. */
export function stageValues({ stages }: Stages): StageValues[] {
  return stages.map(({ id, name, probability, staleAfterDays }) => ({
    key: id,
    id,
    name,
    probability: String(probability),
    staleAfterDays: staleAfterDays === null ? '' : String(staleAfterDays),
  }));
}

/** The same stages for another pipeline. */
export function copiedStages(pipeline: Stages): StageValues[] {
  return stageValues(pipeline).map((stage) => ({ ...stage, key: emptyStage().key, id: null }));
}

const whole = /^\d{1,5}$/;

/** What the API takes of a stage; the numbers that are none are told by their paths. */
export function stageInput({ name, probability, staleAfterDays }: StageValues) {
  return {
    name: name.trim(),
    probability: Number(probability.trim()),
    staleAfterDays: staleAfterDays.trim() === '' ? null : Number(staleAfterDays.trim()),
  };
}

/** The paths of the fields that cannot be sent. */
export function wrongFields(stages: readonly StageValues[]): string[] {
  return stages.flatMap(({ name, probability, staleAfterDays }, index) => [
    ...(name.trim() === '' ? [`stages[${index}].name`] : []),
    ...(whole.test(probability.trim()) ? [] : [`stages[${index}].probability`]),
    ...(staleAfterDays.trim() === '' || whole.test(staleAfterDays.trim()) ? [] : [`stages[${index}].staleAfterDays`]),
  ]);
}
