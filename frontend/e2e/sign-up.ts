import { expect, type Page } from '@playwright/test';
import { mailTo } from './mail';

export const password = 'caballo correcto 27';

/** Goes on to the wizard's next question. */
export const next = (page: Page) => page.locator('button[type=submit]').click();

/** From the landing page to an account of one's own, as a visitor goes. */
export async function createAccount(page: Page, email: string) {
  await page.goto('/');
  await page.locator('a[href^="/signup"]').first().click();
  await page.locator('input[type=email]').fill(email);
  await next(page);
  const mail = await mailTo(email, /código/i);
  await page.locator('.code input').fill(/\b\d{6}\b/.exec(`${mail.subject} ${mail.text}`)?.[0] ?? '');
  await page.locator('input[autocomplete=name]').fill('Laura Ríos');
  await page.locator('input[autocomplete=new-password]').fill(password);
  await next(page);
  await expect(page.locator('input[autocomplete=organization]')).toBeVisible();
}

/** From there to the first screen of a Colombian distributor; answers the milliseconds from the last click to it. */
export async function createCompany(page: Page, company: string) {
  await page.locator('input[autocomplete=organization]').fill(company);
  await next(page);
  // the country is the one of the browser's time zone
  await expect(page.getByRole('radio', { name: /Colombia/ })).toBeChecked();
  await next(page);
  await page.locator('.wizard-choice').filter({ hasText: 'istribución' }).click();
  await next(page);
  await expect(page.locator('.signup-free')).toBeVisible();
  await next(page);
  await page.getByLabel(/NIT/).fill('899.999.068-1');
  await next(page);
  await expect(page.locator('input[type=checkbox]').first()).toBeVisible();
  for (const box of await page.locator('input[type=checkbox]').all()) {
    await box.check();
  }
  const clicked = Date.now();
  await next(page);
  await page.waitForURL(/\/t\/[^/]+\/deals/);
  await expect(page.getByText('Empecemos con sus negocios')).toBeVisible();
  return Date.now() - clicked;
}
