import type { LeadStatus } from '../../shared/graph/generated/graphql';
import { useText } from '../../shared/i18n/i18n';
import { Icon } from '../../shared/ui/icon';

const looks = {
  NEW: { tone: 'info', icon: 'inbox' },
  CONTACTED: { tone: 'info', icon: 'phone' },
  QUALIFIED: { tone: 'accent', icon: 'check' },
  DISCARDED: { tone: undefined, icon: 'flag' },
  CONVERTED: { tone: 'accent', icon: 'deal' },
} as const;

/** How far the work on a lead has come: an icon and a word. */
export function StatusChip({ status }: { readonly status: LeadStatus }) {
  const t = useText();
  const { tone, icon } = looks[status];
  return (
    <span className="chip" data-tone={tone}>
      <Icon name={icon} />
      {t(`leads.status.${status}`)}
    </span>
  );
}
