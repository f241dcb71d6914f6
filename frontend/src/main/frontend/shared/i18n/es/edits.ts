/** Changing many records together. */
export const edits = {
  'edits.act': 'Cambiar',
  'edits.delete': 'Eliminar',
  'edits.delete.text': 'Quedan 30 días en la papelera y puede deshacerlo enseguida.',
  'edits.delete.title': '{count, plural, one {¿Eliminar # registro?} other {¿Eliminar # registros?}}',
  'edits.deleted':
    '{changed, plural, =0 {No se eliminó ninguno.} one {Se eliminó uno.} other {Se eliminaron #.}}{leftOut, plural, =0 {} one { Uno quedó fuera.} other { # quedaron fuera.}}',
  'edits.done':
    '{changed, plural, =0 {Ya estaban así.} one {Cambió uno.} other {Cambiaron #.}}{leftOut, plural, =0 {} one { Uno quedó fuera: ya no está o no está a su cargo.} other { # quedaron fuera: ya no están o no están a su cargo.}}',
  'edits.edit': 'Editar',
  'edits.field': 'Qué cambiar',
  'edits.reassign': 'Reasignar',
  'edits.reassign.title': '{count, plural, one {Reasignar # registro} other {Reasignar # registros}}',
  'edits.title': '{count, plural, one {Editar # registro} other {Editar # registros}}',
  'edits.tooMany': 'Elija {most} registros o menos.',
  'edits.undone':
    '{changed, plural, =0 {No cambió ninguno.} one {Uno quedó como estaba.} other {# quedaron como estaban.}}{leftOut, plural, =0 {} one { Otro cambió después y se dejó así.} other { # cambiaron después y se dejaron así.}}',
  'edits.value': 'Nuevo valor',
  'edits.value.help': 'Si lo deja vacío, se borra el que tengan.',
} as const;
