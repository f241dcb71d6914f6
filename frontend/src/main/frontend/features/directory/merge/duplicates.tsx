import { useText } from '../../../shared/i18n/i18n';
import { useViewer } from '../../../shared/session/viewer';
import { useUrlFilters } from '../../../shared/ui/list/use-url-filters';
import { Message } from '../../../shared/ui/trouble-page';
import { MergeList } from './merge-list';
import { PairList } from './pair-list';
import './merge.css';

const shows = ['companies', 'people', 'merges'] as const;

/** The work list of likely duplicates, and what was merged of late. */
export function Duplicates() {
  const t = useText();
  const { viewerCanMerge } = useViewer();
  const { params, change } = useUrlFilters();
  const shown = shows.find((each) => each === params.get('show')) ?? 'companies';
  if (!viewerCanMerge) {
    return (
      <div className="page-body">
        <Message icon="lock" title={t('merge.notAllowed.title')} text={t('merge.notAllowed.text')} />
      </div>
    );
  }
  return (
    <div className="page-body merge-body">
      <div className="merge-shows">
        {shows.map((each) => (
          <button
            key={each}
            type="button"
            className="button"
            aria-pressed={each === shown}
            onClick={() => change({ show: each === 'companies' ? '' : each })}
          >
            {t(`merge.show.${each}`)}
          </button>
        ))}
      </div>
      {shown === 'merges' ? <MergeList /> : <PairList kind={shown === 'people' ? 'PERSON' : 'COMPANY'} />}
    </div>
  );
}
