import { readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { accessible } from './axe';
import { signIn } from './sign-in';

/** An address for every page of the file router that is no record, and some that are nothing. */
const routes: Readonly<Record<string, string>> = {
  't/{slug}/deals/@index': '/t/andina/deals',
  't/{slug}/deals/list': '/t/andina/deals/list',
  't/{slug}/companies/@index': '/t/andina/companies',
  't/{slug}/people/@index': '/t/andina/people',
  't/{slug}/imports/@index': '/t/andina/imports',
  't/{slug}/imports/new': '/t/andina/imports/new',
  't/{slug}/settings/@index': '/t/andina/settings',
  't/{slug}/settings/members': '/t/andina/settings/members',
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
};
/** Its pages are walked through by the tests that import. */
const elsewhere = ['t/{slug}/imports/{importId}'];

test('every page of the file router is visited', () => {
  const views = readdirSync('src/main/frontend/views', { recursive: true, encoding: 'utf8' })
    .filter((file) => /(^|\/)[^_/]*\.tsx$/.test(file) && !file.endsWith('@layout.tsx'))
    .map((file) => file.replace(/\.tsx$/, ''));
  const visited = [...Object.keys(routes), ...Object.keys(records), ...elsewhere];
  expect(views.filter((view) => !visited.includes(view))).toEqual([]);
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [360, 1440]) {
    test.describe(`${colorScheme}, ${width} px`, () => {
      test.use({ colorScheme, viewport: { width, height: width === 360 ? 740 : 900 } });

      test('axe finds nothing before signing in', async ({ page }) => {
        for (const path of ['/', '/legal/terms', '/legal/privacy']) {
          await page.goto(path);
          await accessible(page, path);
        }
        await page.goto('/login');
        await expect(page.locator('#username')).toBeVisible();
        await accessible(page, 'e-mail');
        await page.locator('#username').fill('nadie@andina.example');
        await page.keyboard.press('Enter');
        await expect(page.locator('#password')).toBeVisible();
        await accessible(page, 'password');
        await page.locator('#password').fill('no es la contraseña');
        await page.keyboard.press('Enter');
        await expect(page.getByRole('alert').first()).toBeVisible();
        await accessible(page, 'wrong password');
      });

      test('axe finds nothing on any page of the product', async ({ page }) => {
        await signIn(page, 'admin@andina.example');
        for (const path of Object.values(routes)) {
          await page.goto(path);
          await expect(page.getByRole('heading').first()).toBeVisible();
          await page.waitForLoadState('networkidle');
          await accessible(page, path);
          const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          expect(overflow, `${path} is wider than the screen`).toBeLessThanOrEqual(0);
        }
      });

      test('axe finds nothing on records', async ({ page }) => {
        await signIn(page, 'rep@andina.example', undefined, '/t/andina/deals/list');
        for (const [record, list] of Object.entries(records)) {
          const kind = /\{(\w+)Id\}/.exec(record)?.[1];
          await page.goto(list);
          await page.locator(`main a[href*="/${kind}_"]`).first().click();
          await page.waitForURL(new RegExp(`/${kind}_`));
          await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
          await page.waitForLoadState('networkidle');
          await accessible(page, `${record}`);
        }
      });
    });
  }
}
