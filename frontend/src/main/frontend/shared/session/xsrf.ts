/** The token of the cookie as it is now; a copy kept in the page would go stale. */
export function xsrfToken(cookies = document.cookie): string | undefined {
  const cookie = cookies.split('; ').find((part) => part.startsWith('XSRF-TOKEN='));
  return cookie === undefined ? undefined : decodeURIComponent(cookie.slice('XSRF-TOKEN='.length));
}
