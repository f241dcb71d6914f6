import { useMemo, useState } from 'react';
import type { RecordType } from '../../shared/graph/generated/graphql';
import { type Pages, usePages } from '../../shared/graph/use-pages';
import { useText } from '../../shared/i18n/i18n';
import { Button } from '../../shared/ui/button';
import { ChoiceFilter } from '../../shared/ui/list/choice-filter';
import { LoadMore } from '../../shared/ui/list/load-more';
import { SearchBox } from '../../shared/ui/list/search-box';
import { useUrlFilters } from '../../shared/ui/list/use-url-filters';
import { Skeleton } from '../../shared/ui/skeleton';
import { toast } from '../../shared/ui/toast';
import { Message, TroublePage } from '../../shared/ui/trouble-page';
import { tellRefusal } from '../../shared/ui/use-undoable-delete';
import { BinLine } from './bin-line';
import { binQuery, type DeletedRecord, withTies } from './bin-query';
import { useRestoreRecords } from './use-restore-records';
import './bin.css';

const types: readonly RecordType[] = ['DEAL', 'COMPANY', 'PERSON', 'LEAD'];

/** Everything that was deleted lately and can be taken back. */
export function BinList() {
  const t = useText();
  const { params, change } = useUrlFilters();
  const text = params.get('q') ?? '';
  const wanted = params.get('type') ?? '';
  const variables = useMemo(() => {
    const chosen = types.filter((type) => wanted.split(',').includes(type));
    return { name: text.trim().length < 2 ? null : text, types: chosen.length === 0 ? null : chosen };
  }, [text, wanted]);
  const pages = usePages({
    document: binQuery,
    variables,
    connection: ({ deletedRecords }) => deletedRecords,
    idOf: ({ id }: DeletedRecord) => id,
    concerns: ['Deal', 'Company', 'Person', 'Lead'],
  });
  return (
    <>
      <div className="filters">
        <SearchBox label={t('bin.search')} value={text} onChange={(q) => change({ q })} />
        <ChoiceFilter
          label={t('bin.filter.type')}
          options={types.map((type) => ({ id: type, name: t(`bin.type.${type}`) }))}
          chosen={variables.types ?? []}
          onChange={(chosen) => change({ type: chosen.join() })}
        />
      </div>
      <div className="page-body">
        <BinRows pages={pages} />
      </div>
    </>
  );
}

function BinRows({ pages }: { readonly pages: Pages<DeletedRecord> }) {
  const t = useText();
  const { act, running } = useRestoreRecords();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const records = pages.items.filter(({ id }) => chosen.has(id));

  const restore = async (ids: readonly string[]) => {
    const answer = await act({ ids: [...ids] });
    if (answer.kind === 'saved') {
      setChosen(new Set());
      toast({ tone: 'success', key: 'bin.restored', values: { count: answer.record.length } });
      pages.refetch();
    } else {
      tellRefusal(answer);
    }
  };
  const choose = (id: string, is: boolean) =>
    setChosen((before) => new Set(is ? [...before, id] : [...before].filter((other) => other !== id)));

  if (pages.items.length === 0) {
    if (pages.trouble !== undefined) {
      return <TroublePage trouble={pages.trouble} onRetry={pages.refetch} />;
    }
    return pages.loading ? (
      <Skeleton lines={6} />
    ) : (
      <Message icon="trash" title={t('bin.empty.title')} text={t('bin.empty.text')} />
    );
  }
  return (
    <>
      <p className="small soft bin-lead">{t('bin.lead')}</p>
      <ul className="list-cards" aria-label={t('bin.title')}>
        {pages.items.map((record) => (
          <li key={record.id}>
            <BinLine
              record={record}
              chosen={chosen.has(record.id)}
              busy={running}
              onChoose={(is) => choose(record.id, is)}
              onRestore={(ties) => void restore(withTies([record], ties))}
            />
          </li>
        ))}
      </ul>
      <LoadMore pages={pages} />
      {records.length > 0 && (
        <div className="bin-bar">
          <Button
            main
            icon="undo"
            disabled={running}
            onClick={() => void restore(withTies(records, true).slice(0, 100))}
          >
            {t('bin.restore.chosen', { count: records.length })}
          </Button>
        </div>
      )}
    </>
  );
}
