// Follows the browser's other tabs: signed in there means signed in here, a restarted sign-in means a fresh page.
import { checkAuthSession, startSessionPolling } from "./authChecker.js";

const { otherTab, session } = document.querySelector('script[src$="/js/session.js"]').dataset;
if (otherTab) startSessionPolling(otherTab);
if (session) checkAuthSession(session);
