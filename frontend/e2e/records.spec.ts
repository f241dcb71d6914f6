import { expect, type Page, test } from '@playwright/test';
import { apiKey, ask } from './api';
import { signIn } from './sign-in';

const ADMIN = 'admin@andina.example';
const MANAGER = 'gerente@andina.example';
const REP = 'rep@andina.example';

/** Adds records over the API and answers their ids; for what a test needs before it begins. */
async function add(type: 'Company' | 'Deal', inputs: readonly object[]): Promise<string[]> {
  const key = apiKey();
  const record = type.toLowerCase();
  const ids: string[] = [];
  for (const input of inputs) {
    const answer = await ask(
      key,
      `mutation($input: Create${type}Input!) {
        create${type}(input: $input) { ... on Create${type}Success { ${record} { id } } }
      }`,
      { input },
    );
    ids.push(answer[`create${type}`][record].id);
  }
  return ids;
}

/** On a phone the parts of a record are tabs. */
async function part(page: Page, name: string, narrow: boolean) {
  if (narrow) {
    await page.getByRole('tab', { name }).click();
  }
}

for (const width of [1440, 360]) {
  const narrow = width < 768;
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 800 } });
    const mark = `${width} ${Date.now()}`;

    test('a rep answers a lead and makes a customer of it', async ({ page }) => {
      await signIn(page, REP, undefined, '/t/andina/leads');
      await page.getByRole('button', { name: 'Nuevo prospecto' }).first().click();
      const form = page.getByRole('dialog', { name: 'Nuevo prospecto' });
      await form.getByLabel('Nombre').fill(`Paula ${mark}`);
      await form.getByLabel('Empresa').fill(`Tornillos ${mark}`);
      await form.getByRole('button', { name: 'Crear' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toContainText(`Paula ${mark}`);
      await page.getByRole('button', { name: 'Ya lo contacté' }).click();
      await expect(page.getByText('Anotado: ya lo contactó.')).toBeVisible();
      await page.getByRole('button', { name: 'Convertir' }).click();
      const convert = page.getByRole('dialog', { name: 'Convertir el prospecto' });
      await convert.getByRole('button', { name: 'Convertir' }).click();
      await expect(page.getByText('Listo: el prospecto ya es cliente.')).toBeVisible();
      await part(page, 'Cómo llegó', narrow);
      await page
        .getByRole('link', { name: `Tornillos ${mark}` })
        .last()
        .click();
      await expect(page).toHaveURL(/\/(companies|deals)\//);
    });

    test('an admin adds a field, and the next company has it', async ({ page }) => {
      await signIn(page, ADMIN, undefined, '/t/andina/settings/fields?object=COMPANY');
      const label = `Ruta ${mark}`;
      await page.getByRole('button', { name: 'Nuevo campo' }).first().click();
      const form = page.getByRole('dialog', { name: 'Nuevo campo' });
      await form.getByLabel('Nombre').fill(label);
      await form.getByRole('checkbox', { name: 'Filtrar rápido' }).check();
      await form.getByRole('button', { name: 'Crear' }).click();
      const line = page.getByRole('listitem').filter({ hasText: label });
      await expect(line.getByText('Rápido', { exact: true })).toBeVisible({ timeout: 20_000 });

      await page.goto('/t/andina/companies?new');
      const company = page.getByRole('dialog', { name: 'Nueva empresa' });
      await company.getByLabel('Nombre').fill(`Ferretería ${mark}`);
      await company.getByLabel(label).fill('Norte 7');
      await company.getByRole('button', { name: /Crear|Guardar de todos modos/ }).click();
      await expect(page.getByText('Norte 7')).toBeVisible();
    });

    test('a manager makes one of two companies, and takes it back', async ({ page }) => {
      const [one, other] = await add('Company', [
        { name: `Alfa ${mark}`, city: 'Cali' },
        { name: `Beta ${mark}`, city: 'Pasto' },
      ]);
      await signIn(page, MANAGER, undefined, `/t/andina/directory/merge?one=${one}&other=${other}`);
      await expect(page.getByText(`Beta ${mark}`).first()).toBeVisible();
      await page.getByRole('button', { name: 'Unir', exact: true }).click();
      await expect(page.getByText('Los dos registros son uno.')).toBeVisible();
      await page.getByRole('button', { name: 'Deshacer' }).first().click();
      await expect(page.getByText('Listo, quedó como estaba.')).toBeVisible();
      await page.goto(`/t/andina/companies/${other}`);
      await expect(page.getByRole('heading', { level: 1 })).toContainText(`Beta ${mark}`);
    });

    test('a rep deletes a person by mistake and finds it in the bin', async ({ page }) => {
      await signIn(page, REP, undefined, '/t/andina/people?new');
      const form = page.getByRole('dialog', { name: 'Nueva persona' });
      await form.getByLabel('Nombres').fill(`Nora ${mark}`);
      await form.getByRole('button', { name: 'Crear' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toContainText(`Nora ${mark}`);
      await page.getByRole('button', { name: 'Acciones' }).click();
      await page.getByRole('button', { name: 'Eliminar persona' }).click();
      await expect(page.getByText(`Eliminó a “Nora ${mark}”.`)).toBeVisible();
      await page.goto(`/t/andina/bin?q=${encodeURIComponent(`Nora ${mark}`)}`);
      const line = page.getByRole('listitem').filter({ hasText: `Nora ${mark}` });
      await line.getByRole('button', { name: /Restaurar/ }).click();
      await page.goto(`/t/andina/people?q=${encodeURIComponent(`Nora ${mark}`)}`);
      await page
        .getByRole('link', { name: new RegExp(`Nora ${mark}`) })
        .first()
        .click();
      await expect(page.getByRole('heading', { level: 1 })).toContainText(`Nora ${mark}`);
    });

    test('a manager takes a list out as a file', async ({ page }) => {
      await signIn(page, MANAGER, undefined, '/t/andina/leads');
      await page.getByRole('button', { name: 'Exportar' }).click();
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Texto (.csv)' }).click();
      expect((await download).suggestedFilename()).toMatch(/^Prospectos \d{4}-\d{2}-\d{2}\.csv$/);
    });

    test('a rep finds a deal on its day and adds a file to it', async ({ page }) => {
      const day = new Date().toISOString().slice(0, 8);
      await signIn(page, REP, undefined, '/t/andina/deals?new');
      const form = page.getByRole('dialog', { name: 'Nuevo negocio' });
      await form.getByLabel('Nombre').fill(`Con fecha ${mark}`);
      await form.getByRole('button', { name: 'Crear' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toContainText(`Con fecha ${mark}`);
      const id = new URL(page.url()).pathname.split('/').at(-1);
      await ask(apiKey(), 'mutation($input: UpdateDealInput!) { updateDeal(input: $input) { __typename } }', {
        input: { id, version: 1, closeDate: `${day}15` },
      });
      await page.goto(`/t/andina/deals/list?as=calendar&q=${encodeURIComponent(`Con fecha ${mark}`)}`);
      await page.getByRole('link', { name: new RegExp(`Con fecha ${mark}`) }).click();
      await part(page, 'Relacionado', narrow);
      await page
        .locator('input[type="file"]')
        .last()
        .setInputFiles({
          name: 'acuerdo.txt',
          mimeType: 'text/plain',
          buffer: Buffer.from('Treinta días para pagar.'),
        });
      await expect(page.getByText('acuerdo.txt').first()).toBeVisible();
    });

    test('an admin keeps the catalogue', async ({ page }) => {
      await signIn(page, ADMIN, undefined, '/t/andina/products');
      await page.getByRole('button', { name: 'Nuevo producto' }).first().click();
      const form = page.getByRole('dialog', { name: 'Nuevo producto' });
      await form.getByLabel('Nombre').fill(`Taladro ${mark}`);
      await form.getByRole('button', { name: 'Crear' }).click();
      await expect(page.getByText(`Agregó “Taladro ${mark}” al catálogo.`)).toBeVisible();
      await page.getByRole('searchbox').fill(`Taladro ${mark}`);
      await expect(page.getByText(`Taladro ${mark}`).first()).toBeVisible();
    });
  });
}
