/** Has the browser fetch a file under the name that the server gives it; the page stays. */
export function download(path: string) {
  const link = document.createElement('a');
  link.href = path;
  link.download = '';
  link.click();
}
