export const session = {
  'session.expired.act': 'Sign in',
  'session.expired.text':
    'For safety we end sessions after a while. Sign in, in the window that opens: this page stays as it is and nothing you typed is lost.',
  'session.expired.title': 'Your session has ended',
  'session.signedIn.text': 'You can close this window and go on where you were.',
  'session.signedIn.title': 'Signed in',
  'session.signOut.failed': 'We could not sign you out: you are still signed in. Reload the page and try again.',
  'session.signOut.offline':
    'You cannot sign out without a connection: you are still signed in. Try again when it is back.',
  'trouble.broken.text': 'Something failed on our side and has been recorded. Try again in a moment.',
  'trouble.broken.title': 'That did not work',
  'trouble.busy.text': 'Wait a moment and try again. Nothing was saved.',
  'trouble.busy.title': 'Too many attempts in a row',
  'trouble.conflict.act': 'Go to my companies',
  'trouble.conflict.text': 'The company of this page is not one of yours with this account. Nothing was saved.',
  'trouble.conflict.title': 'This page belongs to another company',
  'trouble.forbidden.text':
    'Your role cannot see this page. If you need it, ask whoever administers Cantera in your company.',
  'trouble.forbidden.title': 'You have no access',
  'trouble.home': 'Go to the start',
  'trouble.notFound.text': 'It may have been deleted, the address may be wrong, or you may not be allowed to see it.',
  'trouble.notFound.title': 'We cannot find that',
  'trouble.offline.text': 'What you opened before is still here. The rest loads when the connection is back.',
  'trouble.offline.title': 'No connection',
  'trouble.reference': 'Request code: {id}',
  'trouble.suspended.text':
    'The account of the company is suspended. Its data is safe. Its administrator can reactivate it by writing to us.',
  'trouble.suspended.title': 'This company is suspended',
} as const;
