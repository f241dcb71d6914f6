/** An address for every page of the file router that is no record. */
export const routes: Readonly<Record<string, string>> = {
  't/{slug}/deals/@index': '/t/andina/deals',
  't/{slug}/deals/list': '/t/andina/deals/list',
  't/{slug}/products/@index': '/t/andina/products',
  't/{slug}/companies/@index': '/t/andina/companies',
  't/{slug}/directory/duplicates': '/t/andina/directory/duplicates',
  't/{slug}/directory/merge': '/t/andina/directory/merge',
  't/{slug}/people/@index': '/t/andina/people',
  't/{slug}/leads/@index': '/t/andina/leads',
  't/{slug}/imports/@index': '/t/andina/imports',
  't/{slug}/imports/new': '/t/andina/imports/new',
  't/{slug}/exports/@index': '/t/andina/exports',
  't/{slug}/bin/@index': '/t/andina/bin',
  't/{slug}/settings/@index': '/t/andina/settings',
  't/{slug}/settings/leads': '/t/andina/settings/leads',
  't/{slug}/settings/members': '/t/andina/settings/members',
  't/{slug}/settings/fields': '/t/andina/settings/fields?new',
  't/{slug}/settings/pipelines': '/t/andina/settings/pipelines',
  't/{slug}/settings/tags': '/t/andina/settings/tags',
  't/{slug}/settings/money': '/t/andina/settings/money',
  't/{slug}/@index': '/t/andina',
  't/@index': '/t',
  welcome: '/welcome',
  signup: '/signup',
  'signed-in': '/signed-in',
};

/** An address for every page of the file router that leads nowhere, and a tenant that is not there. */
export const refused: Readonly<Record<string, string>> = {
  invitation: '/invitation?token=none',
  '{...path}': '/no-such-page',
  'no tenant': '/t/nobody/deals',
};

/** An address from which a record of each kind is found. */
export const records: Readonly<Record<string, string>> = {
  't/{slug}/deals/{dealId}': '/t/andina/deals/list',
  't/{slug}/companies/{companyId}': '/t/andina/companies',
  't/{slug}/people/{personId}': '/t/andina/people',
  't/{slug}/leads/{leadId}': '/t/andina/leads',
};

/** Comes to be only on the way of a new company. */
export const onTheWay = ['t/{slug}/imports/{importId}'];
