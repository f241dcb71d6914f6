import { expect, test } from '@playwright/test';
import { accessible } from './axe';
import { signIn } from './sign-in';

for (const width of [1440, 360]) {
  test(`a list is kept under a name and opens with it, at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 860 });
    const name = `Por ciudad ${width} ${Date.now()}`;
    await signIn(page, 'rep@andina.example', undefined, '/t/andina/companies?city=me&sort=CITY');
    await page.getByRole('button', { name: 'Guardar como vista' }).click();
    const dialog = page.getByRole('dialog', { name: 'Nueva vista' });
    await expect(dialog.getByText('Compartir con todo el equipo')).toHaveCount(0);
    await dialog.getByLabel('Nombre').fill(name);
    await dialog.getByRole('button', { name: 'Guardar' }).click();
    const views = page.getByRole('navigation', { name: 'Vistas' });
    await expect(views.getByRole('link', { name })).toHaveAttribute('aria-current', 'page');

    await page.getByRole('button', { name: `Vista ${name}` }).click();
    await page.getByRole('button', { name: 'Abrir siempre con esta' }).click();
    await page.goto('/t/andina/companies');
    await expect(page).toHaveURL(/city=me.*view=view_/);

    await page.getByRole('searchbox', { name: 'Ciudad' }).fill('bogo');
    await expect(views.getByRole('img', { name: 'Con cambios sin guardar' })).toBeVisible();
    await page.getByRole('button', { name: 'Guardar cambios' }).click();
    await page.reload();
    await expect(page.getByRole('searchbox', { name: 'Ciudad' })).toHaveValue('bogo');

    await page.getByRole('button', { name: `Vista ${name}` }).click();
    await page.getByRole('button', { name: 'Eliminar la vista' }).click();
    await expect(views.getByRole('link', { name })).toHaveCount(0);
    await page.getByRole('button', { name: 'Deshacer' }).click();
    await expect(views.getByRole('link', { name })).toBeVisible();
    await page.getByRole('link', { name }).click();
    await page.getByRole('button', { name: `Vista ${name}` }).click();
    await page.getByRole('button', { name: 'Eliminar la vista' }).click();
    await expect(views.getByRole('link', { name: 'Todas' })).toHaveAttribute('aria-current', 'page');
  });
}

test('a filter of groups over related fields finds, stays and is let go of, on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await signIn(page, 'admin@andina.example', undefined, '/t/andina/deals/list');
  const count = page.locator('.list-count');
  const all = await count.textContent();
  await page.getByRole('button', { name: 'Filtro avanzado' }).click();
  const dialog = page.getByRole('dialog', { name: 'Filtro avanzado' });
  await dialog.getByLabel('Campo de la condición 1').selectOption('Empresa: Ciudad');
  await dialog.getByRole('button', { name: 'Aplicar' }).click();
  await expect(dialog.getByText('Complete este valor.')).toBeVisible();
  await accessible(page, 'advanced filter');
  await dialog.getByLabel('Valor de la condición 1').fill('bogota');
  await dialog.getByRole('button', { name: 'Grupo de condiciones' }).click();
  const group = dialog.getByRole('group', { name: 'Grupo 1' });
  await group.getByLabel('Campo de la condición 1').selectOption('Valor');
  await group.getByLabel('Valor de la condición 1').fill('10.000.000');
  await group.getByLabel('Campo de la condición 2').selectOption('Estado');
  await group.getByRole('button', { name: 'Valor de la condición 2' }).click();
  await page.getByRole('button', { name: 'Ganado' }).click();
  await page.keyboard.press('Escape');
  await dialog.getByRole('button', { name: 'Aplicar' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(count).not.toHaveText(all ?? '');
  const found = await count.textContent();
  await page.reload();
  await expect(count).toHaveText(found ?? '');
  await page.getByRole('button', { name: 'Quitar: Filtro avanzado' }).click();
  await expect(count).toHaveText(all ?? '');
});
