const marks = /\p{M}/gu;

const plain = (text: string) => text.normalize('NFD').replace(marks, '').toLocaleLowerCase();

/** The options whose name contains what was typed, whatever its case and accents. */
export function matching<Option extends { readonly name: string }>(options: readonly Option[], text: string) {
  const wanted = plain(text.trim());
  return wanted === '' ? options : options.filter(({ name }) => plain(name).includes(wanted));
}
