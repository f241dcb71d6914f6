import { expect, test } from '@playwright/test';
import { accessibleInEveryLook } from './axe';
import { signIn } from './sign-in';

test('the search box finds, opens and remembers by keyboard alone', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await signIn(page, 'rep@andina.example', undefined, '/t/andina/companies');
  const found = page.locator('main a[href*="/company_"]').first();
  const words = (await found.textContent())?.slice(0, 8).toUpperCase() ?? '';

  await page.keyboard.press('Control+k');
  const box = page.getByRole('combobox');
  await expect(box).toBeFocused();
  await box.fill(words);
  await expect(page.getByRole('option').first()).toBeVisible();
  await accessibleInEveryLook(page, 'search box');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await page.waitForURL(/company_/);

  await page.getByRole('button', { name: 'Agregar a favoritos' }).click();
  await expect(page.getByRole('button', { name: 'Quitar de favoritos' })).toBeVisible();
  const title = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
  await page.goto('/t/andina/deals');
  await expect(page.locator('.board-card').first()).toBeVisible();
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('group', { name: 'Favoritos' }).getByRole('option')).toContainText(
    title.split(' · ')[0] ?? '',
  );
  await page.keyboard.press('Escape');
  await expect(box).toHaveCount(0);
});

test('on the phone one thumb searches, and nothing found says what to do', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await signIn(page, 'rep@andina.example', undefined, '/t/andina/deals');
  await page.getByRole('navigation').getByRole('button', { name: 'Buscar' }).click();
  await page.getByRole('combobox').fill('xqzxqz');
  await expect(page.getByRole('status').filter({ hasText: 'Nada coincide' })).toBeVisible();
});
