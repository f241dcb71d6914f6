import { type FragmentType, graphql, readFragment } from '../../../shared/graph/generated';
import type { StageBar_DealFragment } from '../../../shared/graph/generated/graphql';
import { useFormats, useText } from '../../../shared/i18n/i18n';
import { Icon } from '../../../shared/ui/icon';
import { toast } from '../../../shared/ui/toast';
import { tellRefusal } from '../../../shared/ui/use-undoable-delete';
import { useMoveDeal } from '../board/use-move-deal';
import './stage-bar.css';

const stageBarFragment = graphql(`
  fragment StageBar_deal on Deal {
    id
    version
    status
    daysInStage
    stale
    closeDate
    stage { id name }
    pipeline { id name stages { id name } }
    lostReason { id name }
    viewerCanEdit
  }
`);

/** The way of the deal through its stages; a touch moves it there. A closed deal says how it ended. */
export function StageBar({ deal: given }: { readonly deal: FragmentType<typeof stageBarFragment> }) {
  const t = useText();
  const deal = readFragment(stageBarFragment, given);
  const moveDeal = useMoveDeal();
  const { id, version, status, stage, pipeline } = deal;

  if (status !== 'OPEN') {
    return <Ending deal={deal} />;
  }
  const move = async (stageId: string) => {
    const answer = await moveDeal({ id, version, stageId });
    if (answer.kind === 'saved') {
      toast({ tone: 'success', key: 'deals.moved', values: { stage: answer.record.stage.name } });
    } else {
      tellRefusal(answer);
    }
  };
  const now = pipeline.stages.findIndex((candidate) => candidate.id === stage.id);
  return (
    <ol className="stages" aria-label={t('deals.stage.path', { pipeline: pipeline.name })}>
      {pipeline.stages.map((step, index) => (
        <li key={step.id} className="stage" data-state={index < now ? 'done' : index === now ? 'now' : 'ahead'}>
          {index === now || !deal.viewerCanEdit ? (
            <span className="stage-step" aria-current={index === now ? 'step' : undefined}>
              <span className="cut">{step.name}</span>
              {index === now && <Days days={deal.daysInStage} stale={deal.stale} />}
            </span>
          ) : (
            <button
              type="button"
              className="stage-step"
              aria-label={t('deals.move.stage', { stage: step.name })}
              onClick={() => void move(step.id)}
            >
              <span className="cut">{step.name}</span>
            </button>
          )}
        </li>
      ))}
    </ol>
  );
}

function Days({ days, stale }: { readonly days: number; readonly stale: boolean }) {
  const t = useText();
  return (
    <span className="stage-days" title={t('deals.card.daysLong', { days })}>
      {stale && <Icon name="warn" />}
      {stale && <span className="hidden">{t('deals.card.stale')}</span>}
      {t('deals.card.days', { days })}
    </span>
  );
}

function Ending({ deal: { status, lostReason, closeDate } }: { readonly deal: StageBar_DealFragment }) {
  const t = useText();
  const { day } = useFormats();
  const won = status === 'WON';
  return (
    <p className="ending" data-tone={won ? 'accent' : 'danger'}>
      <Icon name={won ? 'trophy' : 'flag'} />
      {won
        ? closeDate === null
          ? t('deals.status.WON')
          : t('deals.wonOn', { day: day(closeDate) })
        : t('deals.lostBecause', { reason: lostReason?.name ?? '' })}
    </p>
  );
}
