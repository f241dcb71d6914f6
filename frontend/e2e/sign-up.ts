import { expect, type Page } from '@playwright/test';
import { mailTo } from './mail';

export const password = 'caballo correcto 27';

/** What to do on each page of a way. */
export type Look = (page: Page, where: string) => Promise<void>;

const goOn: Look = async () => undefined;

/** Goes on to the wizard's next question. */
export const next = (page: Page) => page.locator('button[type=submit]').click();

/** From the landing page to an account of one's own, as a visitor goes. */
export async function createAccount(page: Page, email: string, look: Look = goOn) {
  await page.goto('/');
  await page.locator('a[href^="/signup"]').first().click();
  await page.locator('input[type=email]').fill(email);
  await look(page, 'email');
  await next(page);
  const mail = await mailTo(email, /código/i);
  await expect(page.locator('.code input')).toBeVisible();
  await look(page, 'code');
  await page.locator('.code input').fill(/\b\d{6}\b/.exec(`${mail.subject} ${mail.text}`)?.[0] ?? '');
  await page.locator('input[autocomplete=name]').fill('Laura Ríos');
  await page.locator('input[autocomplete=new-password]').fill(password);
  await look(page, 'account');
  await next(page);
  await expect(page.locator('input[autocomplete=organization]')).toBeVisible();
}

/** From there to the first screen of a Colombian distributor; answers the milliseconds from the last click to it. */
export async function createCompany(page: Page, company: string, look: Look = goOn) {
  await page.locator('input[autocomplete=organization]').fill(company);
  await look(page, 'company');
  await next(page);
  // the country is the one of the browser's time zone
  await expect(page.getByRole('radio', { name: /Colombia/ })).toBeChecked();
  await look(page, 'country');
  await next(page);
  await page.locator('.wizard-choice').filter({ hasText: 'istribución' }).click();
  await look(page, 'sector');
  await next(page);
  await expect(page.locator('.signup-free')).toBeVisible();
  await look(page, 'address');
  await next(page);
  await page.getByLabel(/NIT/).fill('899.999.068-1');
  await look(page, 'taxId');
  await next(page);
  await expect(page.locator('input[type=checkbox]').first()).toBeVisible();
  for (const box of await page.locator('input[type=checkbox]').all()) {
    await box.check();
  }
  await look(page, 'acceptance');
  const clicked = Date.now();
  await next(page);
  await page.waitForURL(/\/t\/[^/]+\/deals/);
  await expect(page.getByText('Empecemos con sus negocios')).toBeVisible();
  return Date.now() - clicked;
}
