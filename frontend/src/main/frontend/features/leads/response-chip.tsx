import { type FragmentType, graphql, readFragment } from '../../shared/graph/generated';
import { useFormats, useText } from '../../shared/i18n/i18n';
import { Icon } from '../../shared/ui/icon';

export const responseFragment = graphql(`
  fragment ResponseChip_response on LeadResponse {
    state
    dueAt
    contactedAt
  }
`);

const looks = {
  ON_TIME: { tone: undefined, icon: 'clock' },
  DUE_SOON: { tone: 'warn', icon: 'clock' },
  LATE: { tone: 'danger', icon: 'warn' },
  ANSWERED: { tone: 'accent', icon: 'check' },
  ANSWERED_LATE: { tone: 'warn', icon: 'check' },
} as const;

/** How the first answer stands: until when it is due, or that it was given. */
export function ResponseChip({ response }: { readonly response: FragmentType<typeof responseFragment> }) {
  const t = useText();
  const { moment } = useFormats();
  const { state, dueAt, contactedAt } = readFragment(responseFragment, response);
  if (state === 'NONE') {
    return null;
  }
  const { tone, icon } = looks[state];
  const at = contactedAt ?? dueAt;
  return (
    <span className="chip" data-tone={tone}>
      <Icon name={icon} />
      <span className="cut">{t(`leads.response.${state}`, { at: at === null ? '' : moment(at) })}</span>
    </span>
  );
}
