import { useState } from 'react';
import { useText } from '../../../shared/i18n/i18n';
import './deal-story.css';
import { DealTimeline } from './deal-timeline';
import { FieldHistory } from './field-history';
import { StageHistory } from './stage-history';

const views = ['all', 'stages', 'fields'] as const;

/** What happened to a deal: all of it, its way through the stages, or what became of its amount, day, stage and owner. */
export function DealStory({ id }: { readonly id: string }) {
  const t = useText();
  const [view, setView] = useState<(typeof views)[number]>('all');
  return (
    <>
      <fieldset className="story-views">
        <legend className="hidden">{t('deals.tab.story')}</legend>
        {views.map((one) => (
          <button
            key={one}
            type="button"
            className="story-view"
            aria-pressed={one === view}
            onClick={() => setView(one)}
          >
            {t(`deals.story.${one}`)}
          </button>
        ))}
      </fieldset>
      {view === 'all' && <DealTimeline id={id} />}
      {view === 'stages' && <StageHistory id={id} />}
      {view === 'fields' && <FieldHistory id={id} />}
    </>
  );
}
