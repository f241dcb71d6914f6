import { expect, test } from 'vitest';
import { issuesCsv } from './issues-csv';

const issue = { row: 7, column: 'NIT', value: '=1+1', message: 'El dígito "7" no; es 1.', refused: true };

test('writes a table that spreadsheets of a comma country open', () => {
  const csv = issuesCsv(['Fila', 'Columna', 'Valor', 'Problema', 'Rechazada'], [issue], true, ['sí', 'no']);
  expect(csv).toBe(
    '\uFEFF"Fila";"Columna";"Valor";"Problema";"Rechazada"\r\n' +
      `"7";"NIT";"'=1+1";"El dígito ""7"" no; es 1.";"sí"\r\n`,
  );
});

test('uses commas elsewhere and leaves empty what is missing', () => {
  const csv = issuesCsv(['Row'], [{ row: 2, message: 'No name', refused: false }], false, ['yes', 'no']);
  expect(csv.split('\r\n')[1]).toBe('"2","","","No name","no"');
});
