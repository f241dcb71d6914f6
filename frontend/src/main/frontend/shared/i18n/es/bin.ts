/** What was deleted and can be taken back. */
export const bin = {
  'bin.title': 'Papelera',
  'bin.search': 'Buscar por nombre',
  'bin.filter.type': 'Tipo',
  'bin.type.DEAL': 'Negocio',
  'bin.type.COMPANY': 'Empresa',
  'bin.type.LEAD': 'Prospecto',
  'bin.type.PERSON': 'Persona',
  'bin.lead': 'Lo eliminado se puede restaurar durante 30 días. Después se borra para siempre.',
  'bin.deleted': 'eliminado el {when}',
  'bin.deleted.by': '{who} lo eliminó el {when}',
  'bin.ends': 'se borra el {when}',
  'bin.ties':
    '{count, plural, one {{names} también está en la papelera.} other {{names} también están en la papelera.}}',
  'bin.restore': 'Restaurar',
  'bin.restore.alone': 'Solo este',
  'bin.restore.with': '{count, plural, one {Restaurar} other {Restaurar los #}}',
  'bin.restore.chosen': '{count, plural, one {Restaurar # registro} other {Restaurar # registros}}',
  'bin.restored': '{count, plural, one {El registro está de vuelta.} other {# registros están de vuelta.}}',
  'bin.empty.title': 'La papelera está vacía',
  'bin.empty.text': 'Aquí queda durante 30 días lo que usted elimina, por si cambia de idea.',
} as const;
