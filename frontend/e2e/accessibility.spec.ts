import { readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { accessibleInBothThemes, accessibleInEveryLook } from './axe';
import { bringDealsIn } from './imports';
import { signIn } from './sign-in';
import { createAccount, createCompany } from './sign-up';

/** An address for every page of the file router that is no record, and some that are nothing. */
const routes: Readonly<Record<string, string>> = {
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
  invitation: '/invitation?token=none',
  '{...path}': '/no-such-page',
  'no tenant': '/t/nobody/deals',
};
const records: Readonly<Record<string, string>> = {
  't/{slug}/deals/{dealId}': '/t/andina/deals/list',
  't/{slug}/companies/{companyId}': '/t/andina/companies',
  't/{slug}/people/{personId}': '/t/andina/people',
  't/{slug}/leads/{leadId}': '/t/andina/leads',
};
/** Comes to be only on the way of a new company. */
const onTheWay = ['t/{slug}/imports/{importId}'];

test('every page of the file router is visited', () => {
  const views = readdirSync('src/main/frontend/views', { recursive: true, encoding: 'utf8' })
    .filter((file) => /(^|\/)[^_/]*\.tsx$/.test(file) && !file.endsWith('@layout.tsx'))
    .map((file) => file.replace(/\.tsx$/, ''));
  const visited = [...Object.keys(routes), ...Object.keys(records), ...onTheWay];
  expect(views.filter((view) => !visited.includes(view))).toEqual([]);
});

test('axe finds nothing before signing in, in any look', async ({ page }) => {
  test.setTimeout(240_000);
  for (const path of ['/', '/legal/terms', '/legal/privacy']) {
    await page.goto(path);
    await accessibleInEveryLook(page, path);
  }
  await page.goto('/login');
  await expect(page.locator('#username')).toBeVisible();
  await accessibleInEveryLook(page, 'e-mail');
  await page.locator('#username').fill('nadie@andina.example');
  await page.keyboard.press('Enter');
  await expect(page.locator('#password')).toBeVisible();
  await accessibleInEveryLook(page, 'password');
  await page.locator('#password').fill('no es la contraseña');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert').first()).toBeVisible();
  await accessibleInEveryLook(page, 'wrong password');
});

test('axe finds nothing on any page of the product, in both themes', async ({ page }) => {
  test.setTimeout(480_000);
  await signIn(page, 'admin@andina.example');
  for (const path of Object.values(routes)) {
    await page.goto(path);
    await expect(page.getByRole('heading').first()).toBeVisible();
    await page.waitForLoadState('networkidle');
    await accessibleInBothThemes(page, path);
  }
});

test('axe finds nothing on records, in both themes', async ({ page }) => {
  test.setTimeout(240_000);
  await signIn(page, 'rep@andina.example', undefined, '/t/andina/deals/list');
  for (const [record, list] of Object.entries(records)) {
    const kind = /\{(\w+)Id\}/.exec(record)?.[1];
    await page.goto(list);
    await page.locator(`main a[href*="/${kind}_"]`).first().click();
    await page.waitForURL(new RegExp(`/${kind}_`));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.waitForLoadState('networkidle');
    await accessibleInBothThemes(page, record);
  }
});

// one sign-up for all looks: there are few in an hour, and a page is seen sooner in another look than come to again
test('axe finds nothing from the sign-up to the first import, in any look', async ({ page }) => {
  test.setTimeout(240_000);
  const now = Date.now();
  await createAccount(page, `luz.${now}@ejemplo.example`, accessibleInEveryLook);
  await createCompany(page, `Distribuciones Luz ${now}`, accessibleInEveryLook);
  await accessibleInEveryLook(page, 'first steps');
  await bringDealsIn(page, accessibleInEveryLook);
});
