/** Installs the worker that starts the application without a network; dev mode has none. */
export function registerServiceWorker() {
  if (import.meta.env.PROD && 'serviceWorker' in navigator) {
    void navigator.serviceWorker.register('/sw.js');
  }
  // A chunk of the version before is gone after a release: the page starts anew with the present one.
  window.addEventListener('vite:preloadError', () => navigator.onLine && window.location.reload());
}
