import { useState } from 'react';
import { Link } from 'react-router';
import { readFragment } from '../../../shared/graph/generated';
import type { TwinReason } from '../../../shared/graph/generated/graphql';
import { useText } from '../../../shared/i18n/i18n';
import { useTenantPath, useViewer } from '../../../shared/session/viewer';
import { Button } from '../../../shared/ui/button';
import { Icon } from '../../../shared/ui/icon';
import { toast } from '../../../shared/ui/toast';
import { tellRefusal } from '../../../shared/ui/use-undoable-delete';
import { type Probe, type Twin, twinFragment } from './twins';
import './twin-list.css';
import { useRequestAccess } from './use-request-access';

interface TwinListProps {
  readonly twins: readonly Twin[];
  readonly probe: Probe;
}

/** What is likely there already: opened where it can be, asked for where it cannot. */
export function TwinList({ twins: given, probe }: TwinListProps) {
  const t = useText();
  const twins = readFragment(twinFragment, given);
  if (twins.length === 0) {
    return null;
  }
  const hidden = twins.some(({ company, person }) => company === null && person === null);
  const blocked = twins.some(({ blocks }) => blocks);
  return (
    <section className="twins" role="status" aria-label={t('twins.title')}>
      <p className="row small strong">
        <Icon name="warn" />
        {t(blocked ? 'twins.blocked' : 'twins.title')}
      </p>
      <ul>
        {twins.map(({ company, person, owner, reasons }) => (
          <TwinLine
            key={company?.id ?? person?.id ?? `${owner?.id}${reasons.join()}`}
            kind={probe.kind}
            record={company ?? person}
            owner={owner}
            reasons={reasons}
          />
        ))}
      </ul>
      {hidden && <AskForAccess probe={probe} />}
    </section>
  );
}

interface TwinLineProps {
  readonly kind: 'company' | 'person';
  readonly record: { readonly id: string; readonly name: string; readonly city: string | null } | null;
  readonly owner: { readonly id: string; readonly name: string } | null;
  readonly reasons: readonly TwinReason[];
}

function TwinLine({ kind, record, owner, reasons }: TwinLineProps) {
  const t = useText();
  const path = useTenantPath();
  const { tenant } = useViewer();
  const shared = reasons.map((reason) => t(`twins.reason.${reason}`, { taxId: tenant.taxIdName })).join(', ');
  if (record === null) {
    return (
      <li className="twin">
        <Icon name="lock" />
        <span className="small grow">
          {owner === null ? t('twins.hidden.nobody') : t('twins.hidden', { owner: owner.name })}
          <span className="tiny soft block">{shared}</span>
        </span>
      </li>
    );
  }
  const where = [record.city, owner?.name, shared].filter(Boolean).join(' · ');
  return (
    <li className="twin">
      <Icon name={kind === 'company' ? 'building' : 'user'} />
      <span className="small grow">
        <span className="strong">{record.name}</span>
        <span className="tiny soft block">{where}</span>
      </span>
      <Link className="button" to={path(`/${kind === 'company' ? 'companies' : 'people'}/${record.id}`)}>
        {t('twins.open')}
      </Link>
    </li>
  );
}

function AskForAccess({ probe }: { readonly probe: Probe }) {
  const t = useText();
  const { act, running } = useRequestAccess();
  const [asked, setAsked] = useState(false);
  const ask = async () => {
    const answer = await act(probe.kind === 'company' ? { company: probe.probe } : { person: probe.probe });
    if (answer.kind === 'saved') {
      setAsked(true);
      toast({ tone: 'success', key: 'twins.asked' });
    } else {
      tellRefusal(answer);
    }
  };
  return (
    <Button icon="mail" disabled={running || asked} onClick={() => void ask()}>
      {t(asked ? 'twins.asked' : 'twins.ask')}
    </Button>
  );
}
