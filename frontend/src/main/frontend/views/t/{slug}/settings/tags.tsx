import { SettingsHead } from '../../../../features/members/settings-head';
import { TagSettings } from '../../../../features/tags/tag-settings';

/** The tags of the company. */
export default function TagsView() {
  return (
    <>
      <SettingsHead />
      <div className="page-body settings-page">
        <TagSettings />
      </div>
    </>
  );
}
