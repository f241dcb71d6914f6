/** Files at records. */
export const files = {
  'field.attachment': 'File',
  'files.title': 'Files',
  'files.add': 'Add',
  'files.photo': 'Photo',
  'files.empty': 'Drop a contract, a photo or a plan here, or pick it with Add. Up to 25 MB each.',
  'files.none': 'There are no files.',
  'files.sending': 'Sending {name}',
  'files.tooLarge': 'It is larger than 25 MB. Compress it or send it in parts.',
  'files.offline': 'There is no connection and the file was not sent.',
  'files.version': 'Version {number}',
  'files.older': '{count, plural, one {# earlier version} other {# earlier versions}}',
  'files.download': 'Download {name}, version {number}',
  'files.delete': 'Delete {name}',
  'files.deleted': '{name} was deleted.',
};
