import type { ImportRecord } from './import-record';

const questions = ['read', 'columns', 'rules', 'twins'] as const;
export type Question = (typeof questions)[number];
/** What the wizard shows of an import. */
export type Stage = Question | 'trying' | 'tried' | 'running' | 'done' | 'failed' | 'undoing' | 'undone';

type Standing = Pick<ImportRecord, 'state' | 'twins' | 'matchKeys'>;

export const questionsOf = ({ twins, matchKeys }: Standing): readonly Question[] =>
  questions.filter(
    (question) => (question !== 'twins' || twins.length > 0) && (question !== 'rules' || matchKeys.length > 1),
  );

function asQuestion(record: Standing, wanted: string | null): Question | undefined {
  return questionsOf(record).find((question) => question === wanted);
}

/** Where an import stands, and within its questions the one that is wanted. */
export function stageOf(record: Standing, wanted: string | null): Stage {
  switch (record.state) {
    case 'MAPPING':
      return asQuestion(record, wanted) ?? 'read';
    case 'TRYING':
      return 'trying';
    case 'TRIED':
      return asQuestion(record, wanted) ?? 'tried';
    case 'RUNNING':
      return 'running';
    case 'DONE':
      return 'done';
    case 'FAILED':
      return 'failed';
    case 'UNDOING':
      return 'undoing';
    case 'UNDONE':
      return 'undone';
  }
}

/** The question after one; undefined after the last. */
export function questionAfter(record: Standing, question: Question): Question | undefined {
  const all = questionsOf(record);
  return all[all.indexOf(question) + 1];
}

export function questionBefore(record: Standing, question: Question): Question | undefined {
  const all = questionsOf(record);
  return all[all.indexOf(question) - 1];
}

/** How far a stage is; the file was the first step. */
export function progressOf(record: Standing, stage: Stage) {
  const all = questionsOf(record);
  const steps = all.length + 3;
  switch (stage) {
    case 'read':
    case 'columns':
    case 'rules':
    case 'twins':
      return { step: all.indexOf(stage) + 2, steps };
    case 'trying':
    case 'tried':
      return { step: steps - 1, steps };
    case 'running':
    case 'done':
    case 'failed':
    case 'undoing':
    case 'undone':
      return { step: steps, steps };
  }
}
