import type { Edition } from './legal.ts';

/** How personal data is treated, under Ley 1581 de 2012. */
export const privacy: Edition = {
  version: '2026-11',
  date: '2026-11-23',
  texts: {
    es: {
      title: 'Política de tratamiento de datos',
      gist: [
        'Pedimos lo mínimo: nombre, correo y los datos de su empresa.',
        'No vendemos datos ni ponemos rastreadores de publicidad.',
        'Puede conocer, corregir y borrar sus datos escribiendo a <a href="mailto:privacidad@cantera.co">privacidad@cantera.co</a>.',
      ],
      sections: [
        {
          title: 'Dos papeles distintos',
          blocks: [
            'Somos <strong>Responsables</strong> de los datos de quienes abren y usan una cuenta: nombre, correo, idioma y su actividad en el servicio.',
            'Somos <strong>Encargados</strong> de los datos que cada empresa guarda sobre sus clientes, contactos y vendedores. La empresa es la Responsable: ella decide para qué los usa, y a ella se dirigen en primer lugar las consultas y reclamos. La empresa nos transmite esos datos solo para que le prestemos el servicio.',
          ],
        },
        {
          title: 'Qué datos y para qué',
          blocks: [
            [
              '<strong>Cuenta</strong>: nombre, correo, contraseña cifrada e idioma, para identificarlo y dejarlo entrar.',
              '<strong>Empresa</strong>: nombre, país, sector e identificación tributaria si la da, para preparar su espacio de trabajo.',
              '<strong>Uso y seguridad</strong>: fecha, hora, dirección IP y tipo de navegador, para proteger las cuentas y resolver fallas.',
              '<strong>Lo que usted nos escribe</strong>, para responderle.',
            ],
            'No usamos sus datos para publicidad de terceros, ni para tomar decisiones automáticas que lo afecten. No pedimos datos sensibles ni de menores de edad; por favor no los registre.',
          ],
        },
        {
          title: 'Autorización',
          blocks: [
            'Al crear su cuenta usted autoriza este tratamiento. Guardamos la prueba: versión del texto, fecha, hora y medio. Puede revocar la autorización en cualquier momento, salvo que la ley o un contrato vigente nos obliguen a conservar algún dato.',
          ],
        },
        {
          title: 'Cookies',
          blocks: [
            'Solo usamos las necesarias: una mantiene su sesión, otra evita que un tercero envíe solicitudes en su nombre y otra recuerda un registro que dejó a medias. No hay analítica de terceros.',
          ],
        },
        {
          title: 'Con quién se comparten',
          blocks: [
            'Con proveedores de infraestructura y de correo que trabajan para nosotros, con obligaciones de confidencialidad y seguridad, y con las autoridades cuando una orden legal lo exige. Si un proveedor guarda datos fuera de Colombia exigimos un nivel de protección adecuado.',
          ],
        },
        {
          title: 'Cómo los cuidamos',
          blocks: [
            'Conexiones cifradas, contraseñas que nadie puede leer, separación estricta entre empresas, acceso interno solo cuando hace falta y registrado, y copias de respaldo.',
            'Si un incidente compromete sus datos se lo diremos sin demora, y lo informaremos a la Superintendencia de Industria y Comercio dentro de los 15 días hábiles siguientes a detectarlo.',
          ],
        },
        {
          title: 'Cuánto tiempo',
          blocks: [
            'Mientras la cuenta exista. Al cerrarla conservamos los datos 30 días y después los borramos; las copias de respaldo desaparecen en un máximo de 90 días. Los registros de seguridad se guardan hasta 12 meses. Lo que exige la ley tributaria o comercial se guarda el tiempo que ella diga.',
          ],
        },
        {
          title: 'Sus derechos',
          blocks: [
            'Usted puede, gratis:',
            [
              'conocer, actualizar y rectificar sus datos;',
              'pedir prueba de la autorización y saber para qué se han usado;',
              'revocar la autorización o pedir que se supriman;',
              'presentar quejas ante la Superintendencia de Industria y Comercio, después de haber acudido a nosotros.',
            ],
          ],
        },
        {
          title: 'Cómo ejercerlos',
          blocks: [
            'Escriba a <a href="mailto:privacidad@cantera.co">privacidad@cantera.co</a> con su nombre, lo que solicita y un medio para responderle. Atiende el área de protección de datos.',
            [
              '<strong>Consultas</strong>: respuesta en máximo 10 días hábiles; si no alcanza, le diremos por qué y responderemos dentro de los 5 siguientes.',
              '<strong>Reclamos</strong>: si falta información la pediremos dentro de los 5 días siguientes. Respuesta en máximo 15 días hábiles, prorrogables por 8 con explicación. Mientras tanto el dato queda marcado “reclamo en trámite”.',
            ],
            'Si sus datos los registró una empresa que usa Cantera, diríjase a ella; si nos escribe a nosotros, se lo haremos llegar en máximo 2 días hábiles.',
          ],
        },
        {
          title: 'Vigencia',
          blocks: [
            'Esta política rige desde la fecha indicada arriba. Los cambios importantes se avisan por correo antes de aplicarse y, si cambian las finalidades, pediremos una nueva autorización. Para quien vive fuera de Colombia respetamos además los derechos que le da la ley de su país.',
          ],
        },
      ],
    },
    en: {
      title: 'Data policy',
      gist: [
        'We ask for the least: name, e-mail and your company’s details.',
        'We sell no data and use no advertising trackers.',
        'You may see, correct and delete your data by writing to <a href="mailto:privacidad@cantera.co">privacidad@cantera.co</a>.',
      ],
      sections: [
        {
          title: 'Two different roles',
          blocks: [
            'We are the <strong>controller</strong> of the data of those who open and use an account: name, e-mail, language and their activity in the service.',
            'We are the <strong>processor</strong> of the data that each company keeps about its customers, contacts and sellers. The company is the controller: it decides what the data is for, and requests and claims go to it first. It hands us that data only so that we can provide the service.',
          ],
        },
        {
          title: 'Which data and what for',
          blocks: [
            [
              '<strong>Account</strong>: name, e-mail, encrypted password and language, to identify you and let you in.',
              '<strong>Company</strong>: name, country, sector and tax id if given, to prepare your workspace.',
              '<strong>Use and security</strong>: date, time, IP address and kind of browser, to protect accounts and mend faults.',
              '<strong>What you write to us</strong>, to answer you.',
            ],
            'We do not use your data for other people’s advertising, nor to take automatic decisions that affect you. We ask for no sensitive data and no data of minors; please do not record any.',
          ],
        },
        {
          title: 'Consent',
          blocks: [
            'By creating your account you consent to this treatment. We keep the proof: version of the text, date, time and means. You may withdraw consent at any time, unless the law or a contract in force obliges us to keep some of the data.',
          ],
        },
        {
          title: 'Cookies',
          blocks: [
            'Only the necessary ones: one keeps your session, one stops others from sending requests in your name and one remembers a sign-up that you left halfway. There is no third-party analytics.',
          ],
        },
        {
          title: 'With whom it is shared',
          blocks: [
            'With infrastructure and mail providers that work for us, bound to confidentiality and security, and with authorities where a lawful order demands it. If a provider keeps data outside Colombia we demand an adequate level of protection.',
          ],
        },
        {
          title: 'How we look after it',
          blocks: [
            'Encrypted connections, passwords that nobody can read, strict separation between companies, internal access only when needed and recorded, and backups.',
            'If an incident compromises your data we will tell you without delay, and report it to the Superintendencia de Industria y Comercio within 15 business days of detecting it.',
          ],
        },
        {
          title: 'For how long',
          blocks: [
            'While the account exists. After closing we keep the data for 30 days and then delete it; backups disappear within 90 days. Security records are kept for up to 12 months. What tax or commercial law demands is kept for as long as it says.',
          ],
        },
        {
          title: 'Your rights',
          blocks: [
            'You may, free of charge:',
            [
              'know, update and correct your data;',
              'ask for proof of consent and learn what the data was used for;',
              'withdraw consent or ask for deletion;',
              'complain to the Superintendencia de Industria y Comercio after having turned to us.',
            ],
          ],
        },
        {
          title: 'How to use them',
          blocks: [
            'Write to <a href="mailto:privacidad@cantera.co">privacidad@cantera.co</a> with your name, what you ask for and a way to answer you. The data protection area looks after it.',
            [
              '<strong>Requests</strong>: answered within 10 business days; if that is not enough we tell you why and answer within the next 5.',
              '<strong>Claims</strong>: if information is missing we ask for it within 5 days. Answered within 15 business days, which may be extended by 8 with an explanation. Meanwhile the data is marked as under claim.',
            ],
            'If your data was recorded by a company that uses Cantera, turn to that company; if you write to us, we pass it on within 2 business days.',
          ],
        },
        {
          title: 'In force',
          blocks: [
            'This policy holds from the date above. Important changes are announced by e-mail before they apply and, if purposes change, we ask for new consent. Where you live outside Colombia we also respect the rights that your country’s law gives you. The Spanish text prevails where the two differ.',
          ],
        },
      ],
    },
  },
};
