/** Files at records. */
export const files = {
  'field.attachment': 'Archivo',
  'files.title': 'Archivos',
  'files.add': 'Agregar',
  'files.photo': 'Foto',
  'files.empty': 'Suelte aquí un contrato, una foto o un plano, o elíjalo con Agregar. Hasta 25 MB cada uno.',
  'files.none': 'No hay archivos.',
  'files.sending': 'Enviando {name}',
  'files.tooLarge': 'Pasa de 25 MB. Comprímalo o envíelo por partes.',
  'files.offline': 'No hay conexión y el archivo no se envió.',
  'files.version': 'Versión {number}',
  'files.older': '{count, plural, one {# versión anterior} other {# versiones anteriores}}',
  'files.download': 'Descargar {name}, versión {number}',
  'files.delete': 'Eliminar {name}',
  'files.deleted': 'Se eliminó {name}.',
} as const;
