import { useText } from '../../shared/i18n/i18n';
import { Icon } from '../../shared/ui/icon';

/** Says that a deal has not moved for longer than its stage allows. */
export function StaleChip() {
  const t = useText();
  return (
    <span className="chip" data-tone="warn">
      <Icon name="warn" />
      {t('deals.stale')}
    </span>
  );
}
