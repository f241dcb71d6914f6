import { LeadSettings } from '../../../../features/leads/settings/lead-settings';
import { SettingsHead } from '../../../../features/members/settings-head';

/** How the company takes in leads. */
export default function LeadSettingsView() {
  return (
    <>
      <SettingsHead />
      <div className="page-body settings-page">
        <LeadSettings />
      </div>
    </>
  );
}
