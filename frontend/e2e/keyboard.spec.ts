import { expect, test } from '@playwright/test';
import { signIn } from './sign-in';

test.use({ viewport: { width: 1440, height: 900 } });

test('a card moves by keyboard alone, and every step is announced', async ({ page }) => {
  await signIn(page, 'admin@andina.example', undefined, '/t/andina/deals');
  const grip = page.locator('.lane').first().locator('.board-grip').first();
  const name = (await grip.getAttribute('aria-label'))?.replace(/^Mover /, '') ?? '';
  await grip.focus();
  await page.keyboard.press('Enter');
  const announced = page.locator('[aria-live=assertive]').filter({ hasText: name });
  await expect(announced).toContainText('tomado');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(announced).toContainText('quedó en');
  await expect(page.locator('.lane').nth(1).getByRole('link', { name }).first()).toBeVisible();
  await page.screenshot({ path: '../docs/images/board.png' });
});
