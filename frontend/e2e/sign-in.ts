import { expect, type Page } from '@playwright/test';
import { run } from './run';

/** Signs in on Keycloak's pages, as a person would, and waits for the product. */
export async function signIn(page: Page, email: string, password = run.demoPassword, to = '') {
  await page.goto(`/login${to && `?to=${encodeURIComponent(to)}`}`);
  await page.locator('#username').fill(email);
  await page.keyboard.press('Enter');
  await page.locator('#password').fill(password);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL((url) => url.origin === new URL(run.url).origin);
}
