import { expect, test } from '@playwright/test';
import { apiKey, ask } from './api';
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

/** Adds a field to deals that one open deal holds. */
async function fieldOfOneDeal(label: string) {
  const key = apiKey();
  const { createCustomField } = await ask(
    key,
    `mutation($input: CreateCustomFieldInput!) {
      createCustomField(input: $input) { ... on CreateCustomFieldSuccess { field { key } } }
    }`,
    { input: { object: 'DEAL', label, kind: 'YES_NO' } },
  );
  const { deals } = await ask(key, '{ deals(first: 1, filter: { status: OPEN }) { edges { node { id version } } } }');
  const [{ node }] = deals.edges;
  await ask(key, 'mutation($input: UpdateDealInput!) { updateDeal(input: $input) { __typename } }', {
    input: { ...node, fields: [{ key: createCustomField.field.key, value: { yes: true } }] },
  });
}

for (const width of [1440, 360]) {
  test(`a filter of groups finds, stays and is let go of, at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 });
    const field = `Visita ${width} ${Date.now()}`;
    await fieldOfOneDeal(field);
    await signIn(page, 'admin@andina.example', undefined, '/t/andina/deals/list');
    const count = page.locator('.list-count');
    const all = (await count.textContent()) ?? '';
    await page.getByRole('button', { name: 'Filtro avanzado' }).click();
    const dialog = page.getByRole('dialog', { name: 'Filtro avanzado' });
    await dialog.getByRole('button', { name: 'Quitar la condición 1' }).click();
    await dialog.getByRole('button', { name: 'Grupo de condiciones' }).click();
    const group = dialog.getByRole('group', { name: 'Grupo 1' });
    await expect(group.getByLabel('Campo de la condición 1')).toBeFocused();
    await group.getByLabel('Campo de la condición 1').selectOption('Empresa: Ciudad');
    await group.getByLabel('Campo de la condición 2').selectOption(field);
    await dialog.getByRole('button', { name: 'Aplicar' }).click();
    await expect(dialog.getByText('Escriba al menos dos letras.')).toBeVisible();
    await accessible(page, 'advanced filter');
    await group.getByLabel('Valor de la condición 1').fill(`ninguna ${width}`);
    await expect(dialog.getByRole('status')).toHaveText('1 registro cumple');
    await dialog.getByRole('button', { name: 'Aplicar' }).click();
    await expect(dialog).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Filtro avanzado · 2' })).toBeVisible();
    await expect(count).toContainText(/^1 /);
    await page.reload();
    await expect(count).toContainText(/^1 /);
    await page.getByRole('button', { name: 'Quitar: Filtro avanzado' }).click();
    await expect(count).toHaveText(all);
  });
}
