import type { DealStatus } from '../../shared/graph/generated/graphql';
import { useText } from '../../shared/i18n/i18n';
import { Icon } from '../../shared/ui/icon';

const looks = {
  OPEN: { tone: 'info', icon: 'clock' },
  WON: { tone: 'accent', icon: 'trophy' },
  LOST: { tone: 'danger', icon: 'flag' },
} as const;

/** Whether a deal is open, won or lost: an icon and a word. */
export function StatusChip({ status }: { readonly status: DealStatus }) {
  const t = useText();
  const { tone, icon } = looks[status];
  return (
    <span className="chip" data-tone={tone}>
      <Icon name={icon} />
      {t(`deals.status.${status}`)}
    </span>
  );
}
