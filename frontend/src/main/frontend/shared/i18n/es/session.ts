/** What can stand between a person and a screen. */
export const session = {
  'session.expired.act': 'Iniciar sesión',
  'session.expired.text':
    'Por seguridad cerramos la sesión después de un tiempo. Inicie sesión en la ventana que se abre: esta página se queda como está y lo que escribió no se pierde.',
  'session.expired.title': 'Su sesión terminó',
  'session.signedIn.text': 'Ya puede cerrar esta ventana y seguir donde estaba.',
  'session.signedIn.title': 'Sesión iniciada',
  'session.signOut.failed': 'No pudimos cerrar la sesión: sigue abierta. Recargue la página e intente otra vez.',
  'session.signOut.offline':
    'Sin conexión no se puede cerrar la sesión: sigue abierta. Intente otra vez cuando vuelva la red.',
  'trouble.broken.text': 'Algo falló de nuestro lado y ya quedó registrado. Intente de nuevo en un momento.',
  'trouble.broken.title': 'No pudimos hacerlo',
  'trouble.busy.text': 'Espere un momento e intente otra vez. No se guardó nada.',
  'trouble.busy.title': 'Van demasiados intentos seguidos',
  'trouble.conflict.act': 'Ir a mis empresas',
  'trouble.conflict.text': 'La empresa de esta página no es una de las suyas con esta cuenta. No se guardó nada.',
  'trouble.conflict.title': 'Esta página es de otra empresa',
  'trouble.forbidden.text':
    'Su rol no permite ver esta página. Si la necesita, pídale acceso a quien administra Cantera en su empresa.',
  'trouble.forbidden.title': 'No tiene acceso',
  'trouble.home': 'Ir al inicio',
  'trouble.notFound.text': 'Puede que la hayan eliminado, que la dirección tenga un error o que usted no pueda verla.',
  'trouble.notFound.title': 'No encontramos lo que busca',
  'trouble.offline.text': 'Lo que ya abrió sigue disponible. Cuando vuelva la conexión cargamos lo demás.',
  'trouble.offline.title': 'No hay conexión',
  'trouble.reference': 'Código de la solicitud: {id}',
  'trouble.suspended.text':
    'La cuenta de la empresa está suspendida. Sus datos están a salvo. Quien la administra puede reactivarla escribiéndonos.',
  'trouble.suspended.title': 'Esta empresa está suspendida',
} as const;
