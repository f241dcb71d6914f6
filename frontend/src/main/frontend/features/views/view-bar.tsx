import { lazy, Suspense, useState } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import type { ListObject } from '../../shared/graph/generated/graphql';
import { useText } from '../../shared/i18n/i18n';
import { useTenantPath } from '../../shared/session/viewer';
import { Button } from '../../shared/ui/button';
import { Icon } from '../../shared/ui/icon';
import { toast } from '../../shared/ui/toast';
import { tellRefusal } from '../../shared/ui/use-undoable-delete';
import { differs, everything, hrefOf, stateOf } from './address';
import type { SavedView } from './use-saved-views';
import { useUpdateSavedView } from './use-update-saved-view';
import './view-bar.css';

const SaveViewDialog = lazy(async () => ({ default: (await import('./save-view-dialog')).SaveViewDialog }));
const ViewMenu = lazy(async () => ({ default: (await import('./view-menu')).ViewMenu }));

interface ViewBarProps {
  readonly object: ListObject;
  readonly views: readonly SavedView[];
  /** Where the list is, as a path of the tenant. */
  readonly list: string;
  /** Where the board is, for what has one. */
  readonly board?: string;
  /** Whether this is the board. */
  readonly onBoard?: boolean;
}

/** The views of a list as tabs, and what can be done with the one that is open. */
export function ViewBar({ object, views, list, board = list, onBoard = false }: ViewBarProps) {
  const t = useText();
  const path = useTenantPath();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const [saving, setSaving] = useState<'new' | 'edit' | null>(null);
  const { act: update, running } = useUpdateSavedView();

  const shown = new URLSearchParams(params);
  if (onBoard) {
    shown.set('as', 'board');
  }
  const state = stateOf(shown);
  const open = views.find(({ id }) => id === params.get('view'));
  const plain = onBoard ? 'as=board' : '';
  const changed = differs(open?.address ?? plain, state);
  const go = (view: { readonly id: string; readonly address: string }) => hrefOf(view, path(list), path(board));
  const rest = { ...everything, address: plain };

  const save = async (view: SavedView) => {
    const answer = await update({ id: view.id, version: view.version, address: state });
    if (answer.kind === 'saved') {
      toast({ tone: 'success', key: 'views.saved', values: { name: view.name } });
    } else {
      tellRefusal(answer);
    }
  };

  return (
    <div className="view-bar">
      <nav className="view-tabs" aria-label={t('views.title')}>
        <Link to={go(rest)} className="view-tab" aria-current={open === undefined ? 'page' : undefined}>
          {t(`views.all.${object}`)}
          {open === undefined && changed && <Changed />}
        </Link>
        {views.map((view) => (
          <Link
            key={view.id}
            to={go(view)}
            className="view-tab"
            aria-current={view === open ? 'page' : undefined}
            title={view.shared ? t('views.ofAll', { owner: view.owner?.name ?? '' }) : undefined}
          >
            {(view.viewerDefault || view.defaultForAll) && <Icon name="star" />}
            <span className="cut">{view.name}</span>
            {view === open && changed && <Changed />}
          </Link>
        ))}
      </nav>
      {changed && (
        <>
          {open !== undefined && (
            <Button quiet icon="undo" label={t('views.discard')} onClick={() => void navigate(go(open))} />
          )}
          {open?.viewerCanEdit === true && (
            <Button disabled={running} onClick={() => void save(open)}>
              {t('views.save')}
            </Button>
          )}
          <Button quiet icon="plus" onClick={() => setSaving('new')}>
            {t(open === undefined ? 'views.keep' : 'views.keepNew')}
          </Button>
        </>
      )}
      <Suspense>
        {open !== undefined && (
          <ViewMenu
            object={object}
            view={open}
            onEdit={() => setSaving('edit')}
            onDeleted={() => void navigate(go(rest), { replace: true })}
          />
        )}
        {saving !== null && (
          <SaveViewDialog
            object={object}
            address={state}
            {...(saving === 'edit' && open !== undefined ? { view: open } : {})}
            onSaved={(view) => {
              setSaving(null);
              if (saving === 'new') {
                void navigate(go(view), { replace: true });
              }
            }}
            onClose={() => setSaving(null)}
          />
        )}
      </Suspense>
    </div>
  );
}

function Changed() {
  const t = useText();
  return <span className="view-dot" aria-label={t('views.changed')} role="img" />;
}
