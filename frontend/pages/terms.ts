import type { Edition } from './legal.ts';

/** What holds between Cantera and the company that uses it. */
export const terms: Edition = {
  version: '2026-11',
  date: '2026-11-23',
  texts: {
    es: {
      title: 'Términos del servicio',
      gist: [
        'Sus datos son suyos: puede llevárselos cuando quiera.',
        'Usted responde por lo que su equipo registra; nosotros, por cuidarlo.',
        'Si algo cambia en su contra, se lo decimos con 30 días de anticipación.',
      ],
      sections: [
        {
          title: 'Quiénes y qué',
          blocks: [
            'Estos términos rigen el uso de Cantera, un programa para la gestión comercial que se ofrece por internet. “Nosotros” es quien opera Cantera. “Usted” es la empresa que abre la cuenta, y las personas que ella invita.',
            'Quien acepta en nombre de una empresa declara que puede comprometerla. Cantera es para empresas y profesionales; no está pensada para menores de edad.',
          ],
        },
        {
          title: 'La cuenta',
          blocks: [
            'Cada persona usa su propia cuenta y su propia contraseña. Quien administra la empresa decide a quién invita, con qué rol, y retira el acceso de quien se va.',
            'Avísenos de inmediato si cree que alguien entró sin permiso: <a href="mailto:seguridad@cantera.co">seguridad@cantera.co</a>.',
          ],
        },
        {
          title: 'Sus datos',
          blocks: [
            'Lo que usted registra o importa es suyo. Lo usamos solo para prestarle el servicio, atender sus solicitudes y mantenerlo seguro. No lo vendemos ni lo mostramos a otros clientes.',
            'Cuando registra datos de otras personas (clientes, contactos, vendedores), usted es el Responsable de esos datos y nosotros el Encargado, según la Ley 1581 de 2012. La <a href="/legal/privacy.es.html">política de datos</a> dice cómo los tratamos y hace parte de estos términos.',
            'Puede pedir una copia completa en cualquier momento mientras la cuenta esté abierta y durante los 30 días siguientes a su cierre.',
          ],
        },
        {
          title: 'Uso correcto',
          blocks: [
            'Usted se compromete a:',
            [
              'tener permiso para registrar y contactar a las personas que guarda, y respetar los horarios y canales de la Ley 2300 de 2023;',
              'no cargar información ilegal ni datos sensibles que no necesita para vender;',
              'no intentar entrar a datos de otras empresas ni entorpecer el servicio;',
              'no revender el acceso sin un acuerdo escrito.',
            ],
            'Si un uso pone en riesgo a otros podemos suspenderlo; le diremos la razón y, salvo urgencia, antes de hacerlo.',
          ],
        },
        {
          title: 'Precio',
          blocks: [
            'Abrir una cuenta no cuesta y no pedimos tarjeta. Cuando haya planes pagos los anunciaremos con 30 días de anticipación y nadie pasará a pagar sin aceptarlo expresamente.',
          ],
        },
        {
          title: 'Disponibilidad y cambios',
          blocks: [
            'Hacemos lo razonable para que Cantera funcione siempre: copias de respaldo, vigilancia y personas atentas. Aun así puede haber interrupciones; mientras no exista un acuerdo de nivel de servicio firmado, no garantizamos un porcentaje de disponibilidad.',
            'Cantera mejora con frecuencia. Si retiramos una función que usted usa, avisaremos con 30 días y le daremos una forma de conservar sus datos.',
          ],
        },
        {
          title: 'Responsabilidad',
          blocks: [
            'Cantera ayuda a decidir, pero las decisiones comerciales son suyas. Los pronósticos, impuestos y alertas son estimaciones y no reemplazan a su contador ni a su abogado.',
            'Respondemos por los daños directos que causemos por dolo o culpa grave. En los demás casos nuestra responsabilidad se limita a lo que usted haya pagado en los doce meses anteriores. Nada de esto recorta los derechos que la ley no permite recortar.',
          ],
        },
        {
          title: 'Terminar',
          blocks: [
            'Usted puede cerrar la cuenta cuando quiera. Nosotros podemos terminarla con 60 días de aviso, o de inmediato si hay un incumplimiento grave que no se corrige.',
            'Al cierre conservamos los datos 30 días por si cambia de opinión y luego los borramos; las copias de respaldo desaparecen en un máximo de 90 días. Guardamos solo lo que la ley obliga.',
          ],
        },
        {
          title: 'Cambios de estos términos y ley aplicable',
          blocks: [
            'Cada versión tiene número y fecha. Si cambia algo que lo afecta, avisaremos por correo con 30 días de anticipación y le pediremos aceptar la nueva versión.',
            'Rige la ley colombiana. Antes de acudir a un juez buscaremos un arreglo directo durante 30 días; escríbanos a <a href="mailto:hola@cantera.co">hola@cantera.co</a>.',
          ],
        },
      ],
    },
    en: {
      title: 'Terms of service',
      gist: [
        'Your data is yours: you may take it with you at any time.',
        'You answer for what your team records; we answer for keeping it safe.',
        'If something changes to your disadvantage, we tell you 30 days ahead.',
      ],
      sections: [
        {
          title: 'Who and what',
          blocks: [
            'These terms govern the use of Cantera, a program for sales teams offered over the internet. “We” is whoever operates Cantera. “You” is the company that opens the account, and the people it invites.',
            'Whoever accepts for a company states that they may bind it. Cantera is for companies and professionals; it is not meant for minors.',
          ],
        },
        {
          title: 'The account',
          blocks: [
            'Each person uses their own account and password. The company’s administrator decides whom to invite, with which role, and removes the access of those who leave.',
            'Tell us at once if you think that somebody got in without permission: <a href="mailto:seguridad@cantera.co">seguridad@cantera.co</a>.',
          ],
        },
        {
          title: 'Your data',
          blocks: [
            'What you record or import is yours. We use it only to provide the service, to answer your requests and to keep it secure. We neither sell it nor show it to other customers.',
            'Where you record data about other people (customers, contacts, sellers), you are the controller and we are the processor under Colombian Law 1581 of 2012. The <a href="/legal/privacy.en.html">data policy</a> says how we treat it and is part of these terms.',
            'You may ask for a complete copy at any time while the account is open and for 30 days after it is closed.',
          ],
        },
        {
          title: 'Proper use',
          blocks: [
            'You agree to:',
            [
              'have permission to record and contact the people you keep, and respect the hours and channels of Law 2300 of 2023;',
              'not upload illegal information or sensitive data that you do not need for selling;',
              'not try to reach other companies’ data nor disturb the service;',
              'not resell access without a written agreement.',
            ],
            'If a use puts others at risk we may suspend it; we will tell you why and, unless it is urgent, before we do.',
          ],
        },
        {
          title: 'Price',
          blocks: [
            'Opening an account costs nothing and we ask for no card. When there are paid plans we will announce them 30 days ahead, and nobody will begin to pay without agreeing expressly.',
          ],
        },
        {
          title: 'Availability and changes',
          blocks: [
            'We do what is reasonable to keep Cantera running: backups, monitoring and people who watch. There may be interruptions all the same; unless a service level agreement is signed, we do not guarantee a percentage of availability.',
            'Cantera improves often. If we withdraw a function that you use, we give 30 days’ notice and a way to keep your data.',
          ],
        },
        {
          title: 'Liability',
          blocks: [
            'Cantera helps to decide, but business decisions are yours. Forecasts, taxes and alerts are estimates and replace neither your accountant nor your lawyer.',
            'We answer for direct damage that we cause by intent or gross negligence. In all other cases our liability is limited to what you paid in the twelve months before. Nothing here cuts rights that the law does not allow to be cut.',
          ],
        },
        {
          title: 'Ending',
          blocks: [
            'You may close the account at any time. We may end it with 60 days’ notice, or at once after a serious breach that is not mended.',
            'After closing we keep the data for 30 days in case you change your mind and then delete it; backups disappear within 90 days. We keep only what the law demands.',
          ],
        },
        {
          title: 'Changes of these terms and applicable law',
          blocks: [
            'Each version has a number and a date. If something that concerns you changes, we tell you by e-mail 30 days ahead and ask you to accept the new version.',
            'Colombian law applies. Before going to court we will look for a direct settlement for 30 days; write to <a href="mailto:hola@cantera.co">hola@cantera.co</a>. The Spanish text prevails where the two differ.',
          ],
        },
      ],
    },
  },
};
