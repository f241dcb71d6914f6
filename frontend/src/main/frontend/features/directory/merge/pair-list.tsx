import { useMemo } from 'react';
import { graphql } from '../../../shared/graph/generated';
import type { TwinKind } from '../../../shared/graph/generated/graphql';
import { usePages } from '../../../shared/graph/use-pages';
import { useText } from '../../../shared/i18n/i18n';
import { useTenantPath, useViewer } from '../../../shared/session/viewer';
import { Button, LinkButton } from '../../../shared/ui/button';
import { LoadMore } from '../../../shared/ui/list/load-more';
import { Skeleton } from '../../../shared/ui/skeleton';
import { toast } from '../../../shared/ui/toast';
import { Message, TroublePage } from '../../../shared/ui/trouble-page';
import { tellRefusal } from '../../../shared/ui/use-undoable-delete';
import { useSetTwinsApart } from './use-set-twins-apart';

const pairsQuery = graphql(`
  query TwinPairs($kind: TwinKind!, $after: String) {
    twinPairs(kind: $kind, first: 20, after: $after) {
      edges {
        node {
          reasons
          company { id name city owner { id name } }
          otherCompany { id name city owner { id name } }
          person { id name city owner { id name } }
          otherPerson { id name city owner { id name } }
        }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

const concerns = ['Company', 'Person', 'Merge'];

interface Card {
  readonly id: string;
  readonly name: string;
  readonly city: string | null;
  readonly owner: { readonly name: string } | null;
}

/** Records that are likely the same, two by two. */
export function PairList({ kind }: { readonly kind: TwinKind }) {
  const t = useText();
  const variables = useMemo(() => ({ kind }), [kind]);
  const pages = usePages({
    document: pairsQuery,
    variables,
    connection: ({ twinPairs }) => twinPairs,
    idOf: ({ company, otherCompany, person, otherPerson }) =>
      [company?.id ?? person?.id, otherCompany?.id ?? otherPerson?.id].join(),
    concerns,
  });
  if (pages.items.length === 0) {
    if (pages.trouble !== undefined) {
      return <TroublePage trouble={pages.trouble} onRetry={pages.refetch} />;
    }
    return pages.loading ? (
      <Skeleton lines={6} />
    ) : (
      <Message icon="check" title={t('merge.none.title')} text={t('merge.none.text')} />
    );
  }
  return (
    <>
      <ul className="card merge-lines" aria-label={t('merge.title')}>
        {pages.items.map(({ company, otherCompany, person, otherPerson, reasons }) => {
          const one = company ?? person;
          const other = otherCompany ?? otherPerson;
          return one === null || other === null ? null : (
            <Pair key={`${one.id}${other.id}`} one={one} other={other} reasons={reasons} />
          );
        })}
      </ul>
      <LoadMore pages={pages} />
    </>
  );
}

interface PairProps {
  readonly one: Card;
  readonly other: Card;
  readonly reasons: readonly ('TAX_ID' | 'PHONE' | 'EMAIL' | 'NAME')[];
}

function Pair({ one, other, reasons }: PairProps) {
  const t = useText();
  const path = useTenantPath();
  const { tenant } = useViewer();
  const { act, running } = useSetTwinsApart();
  const set = (apart: boolean) => act({ oneId: one.id, otherId: other.id, apart });
  const keepApart = async () => {
    const answer = await set(true);
    if (answer.kind === 'saved') {
      toast({ tone: 'success', key: 'merge.apart.done', undo: () => void set(false).then(tellRefusal) });
    } else {
      tellRefusal(answer);
    }
  };
  return (
    <li className="merge-line">
      <div className="grow merge-pair">
        {[one, other].map(({ id, name, city, owner }) => (
          <span key={id} className="merge-side">
            <span className="small strong block">{name}</span>
            <span className="tiny soft cut block">{[city, owner?.name].filter(Boolean).join(' · ')}</span>
          </span>
        ))}
        <span className="tiny merge-reasons">
          {reasons.map((reason) => (
            <span key={reason} className="chip" data-tone={reason === 'TAX_ID' ? 'warn' : undefined}>
              {t(`twins.reason.${reason}`, { taxId: tenant.taxIdName })}
            </span>
          ))}
        </span>
      </div>
      <Button
        quiet
        disabled={running}
        label={t('merge.apart.of', { one: one.name, other: other.name })}
        onClick={() => void keepApart()}
      >
        {t('merge.apart')}
      </Button>
      <LinkButton to={path(`/directory/merge?one=${one.id}&other=${other.id}`)}>{t('merge.review')}</LinkButton>
    </li>
  );
}
