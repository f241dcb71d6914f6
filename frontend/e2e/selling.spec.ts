import { expect, type Page, test } from '@playwright/test';
import { mailTo } from './mail';

const password = 'caballo correcto 27';
const file = {
  name: 'negocios.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(
    [
      'Negocio;Empresa;Valor;Etapa;Fecha de cierre',
      'Dotación sede norte;Colegio Los Cerezos;12.800.000;;15/12/2026',
      'Renovación estantería;Supermercados La Canasta;48.000.000;;20/12/2026',
      'Línea fría;Lácteos San Bernardo;71.200.000;;28/12/2026',
    ].join('\r\n'),
  ),
};

/** From the landing page to a company of one's own, as a visitor goes. */
async function signUp(page: Page, email: string, company: string) {
  const next = () => page.locator('button[type=submit]').click();
  await page.goto('/');
  await page.locator('a[href^="/signup"]').first().click();
  await page.locator('input[type=email]').fill(email);
  await next();
  const code = /\b\d{6}\b/.exec((await mailTo(email, /código/i)).text)?.[0] ?? '';
  await page.locator('.code input').fill(code);
  await page.locator('input[autocomplete=name]').fill('Laura Ríos');
  await page.locator('input[autocomplete=new-password]').fill(password);
  await next();
  await page.locator('input[autocomplete=organization]').fill(company);
  await next();
  await expect(page.locator('.wizard-choice').first()).toBeVisible();
  await next();
  await page.locator('.wizard-choice').filter({ hasText: 'Distribución' }).click();
  await next();
  await expect(page.locator('.signup-free')).toBeVisible();
  await next();
  await page.locator('.plain-box input').fill('899.999.068-1');
  await next();
  for (const box of await page.locator('input[type=checkbox]').all()) {
    await box.check();
  }
  const clicked = Date.now();
  await next();
  await page.waitForURL(/\/t\/[^/]+\/deals/);
  await expect(page.getByText('Empecemos con sus negocios')).toBeVisible();
  expect(Date.now() - clicked, 'from the last click to the first screen').toBeLessThan(10_000);
}

async function bringDealsIn(page: Page) {
  await page.getByRole('link', { name: 'Importar' }).first().click();
  await page.locator('input[type=file]').setInputFiles(file);
  await page.waitForURL(/\/imports\/import_/);
}

for (const width of [1440, 360]) {
  test(`a company that signed up a minute ago is selling, at ${width} px`, async ({ browser }) => {
    const context = await browser.newContext({
      viewport: { width, height: width === 360 ? 740 : 900 },
      hasTouch: width === 360,
    });
    const page = await context.newPage();
    const email = `laura.${width}.${Date.now()}@ejemplo.example`;
    await signUp(page, email, `Distribuciones Prueba ${width} ${Date.now() % 100_000}`);
    await bringDealsIn(page);
    await context.close();
  });
}
