import { expect, type Page } from '@playwright/test';
import { type Look, next } from './sign-up';

const file = {
  name: 'negocios.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(
    [
      'Negocio;Empresa;Valor;Fecha de cierre',
      'Dotación sede norte;Colegio Los Cerezos;12.800.000;15/12/2026',
      'Renovación estantería;Supermercados La Canasta;48.000.000;20/12/2026',
      'Línea fría;Lácteos San Bernardo;71.200.000;28/12/2026',
    ].join('\r\n'),
  ),
};

/** The deals of a spreadsheet, from the first screen of a new company through every page of the wizard. */
export async function bringDealsIn(page: Page, look: Look) {
  await page.getByRole('link', { name: 'Importar' }).first().click();
  await page.locator('input[type=file]').setInputFiles(file);
  await page.waitForURL(/\/imports\/import_/);
  const at = async (stage: string) => {
    await expect(page.locator(`[data-stage=${stage}]`)).toBeVisible({ timeout: 30_000 });
    await look(page, stage);
  };
  await at('read');
  await expect(page.getByRole('alert')).toHaveCount(0);
  await next(page);
  await expect(page.getByRole('alert')).toBeVisible();
  await look(page, 'read, without a currency');
  await page.locator('.read-styles select').last().selectOption('COP');
  await next(page);
  await at('columns');
  await next(page);
  await at('rules');
  await next(page);
  await at('tried');
  await expect(page.getByText('Todas las filas se pueden leer')).toBeVisible();
  await next(page);
  await at('done');
}
