import { expect, test } from '@playwright/test';
import { accessible } from './axe';
import { signIn } from './sign-in';

const routes = [
  '/t/andina/deals',
  '/t/andina/deals/list',
  '/t/andina/companies',
  '/t/andina/people',
  '/t/andina/imports',
  '/t/andina/imports/new',
  '/t/andina/settings',
  '/t/andina/settings/members',
  '/welcome',
  '/signup',
  '/invitation?token=none',
  '/no-such-page',
  '/t/nobody/deals',
];

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
        for (const path of routes) {
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
        for (const list of ['/t/andina/deals/list', '/t/andina/companies', '/t/andina/people']) {
          await page.goto(list);
          await page
            .locator(`main a[href*="${list.replace('/list', '')}/"]`)
            .first()
            .click();
          await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
          await page.waitForLoadState('networkidle');
          await accessible(page, `record of ${list}`);
        }
      });
    });
  }
}
