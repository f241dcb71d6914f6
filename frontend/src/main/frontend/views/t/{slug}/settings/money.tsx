import { SettingsHead } from '../../../../features/members/settings-head';
import { MoneySettings } from '../../../../features/money/money-settings';

/** The currencies of the company. */
export default function MoneyView() {
  return (
    <>
      <SettingsHead />
      <div className="page-body settings-page">
        <MoneySettings />
      </div>
    </>
  );
}
