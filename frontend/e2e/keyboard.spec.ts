import { expect, test } from '@playwright/test';
import { signIn } from './sign-in';

test.use({ viewport: { width: 1440, height: 900 } });

test('a card moves by keyboard alone, and every step is announced', async ({ page }) => {
  await signIn(page, 'admin@andina.example', undefined, '/t/andina/deals');
  const lane = (index: number) => page.locator('.lane').nth(index);
  const moved = lane(0).locator('.board-card').first();
  const address = await moved.getByRole('link').first().getAttribute('href');
  const grip = moved.locator('.board-grip');
  const name = (await grip.getAttribute('aria-label'))?.replace(/^Mover /, '') ?? '';
  if (process.env.CANTERA_PICTURES) {
    await page.screenshot({ path: '../docs/images/board.png' });
  }

  await grip.focus();
  await page.keyboard.press('Enter');
  const announced = page.locator('[aria-live=assertive]').filter({ hasText: name });
  await expect(announced).toContainText('tomado');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(announced).toContainText('quedó en');
  await page.waitForLoadState('networkidle');
  await expect(page.getByRole('alert')).toHaveCount(0);

  await page.reload();
  await expect(lane(1).locator(`a[href="${address}"]`)).toBeAttached();
  await expect(lane(0).locator(`a[href="${address}"]`)).toHaveCount(0);
});
