import { expect, test } from '@playwright/test';
import { accessible } from './axe';
import { signIn } from './sign-in';

test('several records are changed together, deleted, and both is taken back', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await signIn(page, 'admin@andina.example', undefined, '/t/andina/companies?cols=name,sector&q=her');
  const bar = page.getByRole('region', { name: 'Con los elegidos' });
  const rows = page.locator('.list-table tbody tr');
  const sectors = () => rows.locator('td:nth-child(3)').allTextContents();
  await expect(rows.first()).toBeVisible();
  const before = await sectors();
  for (const index of [0, 1]) {
    await rows.nth(index).getByRole('checkbox').check();
  }
  await bar.getByRole('button', { name: 'Editar' }).click();
  const dialog = page.getByRole('dialog', { name: 'Editar 2 registros' });
  await dialog.getByLabel('Qué cambiar').click();
  await page.getByRole('option', { name: 'Sector' }).click();
  await dialog.getByLabel('Nuevo valor').fill('Sector de prueba');
  await accessible(page, 'bulk edit');
  await dialog.getByRole('button', { name: 'Cambiar', exact: true }).click();
  await expect(page.getByText('Cambiaron 2.')).toBeVisible();
  await expect(rows.filter({ hasText: 'Sector de prueba' })).toHaveCount(2);
  await expect(bar).toHaveCount(0);
  await page.getByRole('button', { name: 'Deshacer' }).click();
  await expect(page.getByText('2 quedaron como estaban.')).toBeVisible();
  await expect.poll(sectors).toEqual(before);

  await rows.nth(0).getByRole('checkbox').check();
  await bar.getByRole('button', { name: 'Eliminar' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Eliminar' }).click();
  await expect(page.getByText('Se eliminó uno.')).toBeVisible();
  await expect(rows).toHaveCount(before.length - 1);
  await page.getByRole('button', { name: 'Deshacer' }).last().click();
  await expect(rows).toHaveCount(before.length);
});

test('a list is put together by what its records have in common, on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await signIn(page, 'admin@andina.example', undefined, '/t/andina/deals/list');
  await page.getByRole('button', { name: 'Agrupar' }).click();
  await page.getByRole('dialog', { name: 'Agrupar' }).getByRole('button', { name: 'Estado' }).click();
  const won = page.locator('.group-head').filter({ hasText: 'Ganado' });
  await expect(won).toHaveAttribute('aria-expanded', 'false');
  await expect(won).toContainText('$');
  await accessible(page, 'groups');
  await won.click();
  const group = page.getByRole('region', { name: 'Ganado' });
  await expect(group.locator('.list-card').first()).toContainText('Ganado');
  await expect(group.locator('.list-card').filter({ hasNotText: 'Ganado' })).toHaveCount(0);
});

test('a cell is changed where it stands, and a refused value stays typed', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await signIn(page, 'admin@andina.example', undefined, '/t/andina/deals/list?status=OPEN&cols=name,amount,nextStep');
  const row = page.locator('.list-table tbody tr').first();
  const name = (await row.locator('.list-link').textContent()) ?? '';
  const before = (await row.locator('td').nth(3).textContent()) ?? '';
  const next = `Llamar el ${Date.now()}`;
  await row.hover();
  await row.getByRole('button', { name: `Cambiar Siguiente paso, ${name}` }).click();
  await row.getByRole('textbox').fill(next);
  await page.keyboard.press('Enter');
  await expect(row.locator('td').nth(3)).toContainText(next);

  await row.getByRole('button', { name: `Cambiar Valor, ${name}` }).click();
  await row.getByRole('textbox').fill('mucho');
  await page.keyboard.press('Enter');
  await expect(row.getByRole('alert')).toContainText('Escriba un valor');
  await expect(row.getByRole('textbox')).toHaveValue('mucho');
  await accessible(page, 'a cell that is changed');
  await page.keyboard.press('Escape');
  await expect(row.getByRole('textbox')).toHaveCount(0);
  expect(before).not.toBe(next);
});
