import { expect, test } from '@playwright/test';
import { accessible } from './axe';

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
    });
  }
}
