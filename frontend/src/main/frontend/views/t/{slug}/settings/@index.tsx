import { CompanySettings } from '../../../../features/members/company-settings';
import { Preferences } from '../../../../features/members/preferences';
import { SettingsHead } from '../../../../features/members/settings-head';

/** The formats of the company and what one person prefers. */
export default function SettingsView() {
  return (
    <>
      <SettingsHead />
      <div className="page-body settings-page">
        <Preferences />
        <CompanySettings />
      </div>
    </>
  );
}
