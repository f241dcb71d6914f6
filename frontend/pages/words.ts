import type { PageLanguage } from './page.ts';

interface Titled {
  readonly title: string;
  readonly text: string;
}

interface LandingWords {
  readonly title: string;
  readonly description: string;
  readonly skip: string;
  readonly signIn: string;
  readonly signUp: string;
  readonly more: string;
  readonly otherLanguage: string;
  readonly headline: string;
  readonly lead: string;
  readonly assurances: readonly string[];
  readonly picture: string;
  readonly joins: Titled;
  readonly four: readonly Titled[];
  readonly chain: { readonly label: string; readonly links: readonly string[]; readonly text: string };
  readonly whom: string;
  readonly people: readonly { readonly who: string; readonly says: string }[];
  readonly promises: Titled;
  readonly thirteen: readonly Titled[];
  readonly status: Titled;
  readonly ready: { readonly title: string; readonly items: readonly string[] };
  readonly coming: { readonly title: string; readonly items: readonly string[] };
  readonly closing: Titled;
  readonly terms: string;
  readonly privacy: string;
  readonly footer: string;
}

const es: LandingWords = {
  title: 'Cantera: el CRM que forma equipos comerciales',
  description:
    'CRM para pymes de América Latina: proceso comercial, pronóstico honesto, pedidos fáciles y vendedores que crecen.',
  skip: 'Ir al contenido',
  signIn: 'Iniciar sesión',
  signUp: 'Crear cuenta',
  more: 'Cómo funciona',
  otherLanguage: 'English',
  headline: 'El CRM donde su equipo aprende a ganar',
  lead: 'Cantera cuida a sus clientes y también a quienes les venden. Es para empresas pequeñas y medianas de América Latina que quieren vender con método y no con suerte.',
  assurances: ['Listo en un minuto', 'Sin tarjeta de crédito', 'En español, con NIT, pesos y festivos'],
  picture:
    'El tablero de negocios de Cantera: tres etapas con sus sumas, un negocio que se mueve de etapa y, en el teléfono, la meta del mes.',
  joins: {
    title: 'Cuatro cosas que nadie más une',
    text: 'Cada una sirve sola. Juntas, lo que aprende una lo aprovechan las demás.',
  },
  four: [
    {
      title: 'Un proceso con disciplina',
      text: 'Etapas con criterios para entrar y salir, el siguiente paso siempre a la vista y una rutina semanal que se cumple.',
    },
    {
      title: 'Un pronóstico honesto',
      text: 'Rangos y no deseos: qué cambió desde el lunes, quién acierta más y qué tan probable es llegar a la meta.',
    },
    {
      title: 'Pedidos sin esfuerzo',
      text: 'El comprador abre un enlace en su teléfono, entiende la propuesta y pide en menos de un minuto.',
    },
    {
      title: 'Gente que crece',
      text: 'Cada vendedor sabe qué mejorar, practica lo que su negocio necesita y tiene un gerente que lo acompaña.',
    },
  ],
  chain: {
    label: 'Así se conectan',
    links: [
      'Un negocio perdido',
      'Tema de mentoría',
      'Lección corta',
      'Habilidad demostrada',
      'Más cierres',
      'Mejor pronóstico',
    ],
    text: 'La razón de una pérdida no se queda en un informe: vuelve al equipo convertida en práctica.',
  },
  whom: 'Hecho para cada persona de la venta',
  people: [
    { who: 'Quien vende', says: 'Me dice qué sigue, guarda mis notas en diez segundos y me hace cada vez mejor.' },
    { who: 'Quien dirige', says: 'Confío en el pronóstico y veo qué negocio y qué persona me necesitan hoy.' },
    { who: 'Quien es dueño', says: 'Me registré en el navegador, vendimos ese mismo día y mis datos son míos.' },
    { who: 'Quien compra', says: 'Encontré lo que necesitaba y pedí sin llamar a nadie.' },
  ],
  promises: {
    title: 'Trece promesas, sin letra menuda',
    text: 'Es lo que Cantera se propone ser. Con cada versión cumplimos más.',
  },
  thirteen: [
    { title: 'Disciplina', text: 'Cada negocio avanza con evidencia, no con optimismo.' },
    { title: 'Estrategia', text: 'Todos la conocen, la entienden y se nota en lo que hacen.' },
    { title: 'Clientes que se quedan', text: 'Las señales de alerta llegan antes que la despedida.' },
    { title: 'Pedir es fácil', text: 'Catálogo, cotización y recompra desde un enlace.' },
    { title: 'Entender primero', text: 'Se descubre el problema del cliente antes de ofrecer la solución.' },
    { title: 'Oportunidades a la vista', text: 'Cada señal termina en un botón para actuar.' },
    { title: 'El sistema recuerda', text: 'Tareas, aprobaciones y avisos que explican por qué aparecen.' },
    { title: 'Pronósticos que aprenden', text: 'Se mide a todos los que pronostican, también al modelo.' },
    { title: 'Negociar bien', text: 'Quién decide, qué se concede y qué se recibe a cambio.' },
    { title: 'Gerentes que forman', text: 'Reuniones uno a uno preparadas con hechos.' },
    { title: 'Aprender siempre', text: 'Lecciones cortas que salen de negocios reales.' },
    { title: 'Un buen lugar para el talento', text: 'Metas claras, reconocimiento y nada de vigilancia.' },
    { title: 'Un cambio sin dolor', text: 'Su hoja de cálculo o su CRM anterior entran con ayuda.' },
  ],
  status: {
    title: 'Dónde estamos',
    text: 'Preferimos que sepa hoy qué encuentra y qué falta.',
  },
  ready: {
    title: 'Ya funciona',
    items: [
      'Negocios en tablero y en lista',
      'Empresas y personas con su historia',
      'Equipos, roles e invitaciones',
      'Importación desde hojas de cálculo y otros CRM',
    ],
  },
  coming: {
    title: 'En camino',
    items: [
      'Pronóstico y cuotas',
      'Cotizaciones y portal de compradores',
      'Mentoría y academia',
      'Automatizaciones y señales',
    ],
  },
  closing: {
    title: 'Empiece hoy',
    text: 'Cree su empresa, invite a su equipo y traiga sus datos. Si no le sirve, se los lleva.',
  },
  terms: 'Términos del servicio',
  privacy: 'Política de datos',
  footer: 'Hecho en Colombia para América Latina.',
};

const en: LandingWords = {
  title: 'Cantera: the CRM that grows sales teams',
  description:
    'CRM for small and medium companies in Latin America: a sales process, an honest forecast, easy orders and sellers who grow.',
  skip: 'Skip to content',
  signIn: 'Sign in',
  signUp: 'Create account',
  more: 'How it works',
  otherLanguage: 'Español',
  headline: 'The CRM where your team learns to win',
  lead: 'Cantera looks after your customers and after the people who sell to them. It is for small and medium companies in Latin America that want to sell by method, not by luck.',
  assurances: ['Ready in a minute', 'No credit card', 'Local tax ids, currencies and holidays'],
  picture:
    'The deal board of Cantera: three stages with their sums, a deal moving to the next stage and, on the phone, the target of the month.',
  joins: {
    title: 'Four things that nobody else joins',
    text: 'Each is useful alone. Together, what one of them learns the others use.',
  },
  four: [
    {
      title: 'A disciplined process',
      text: 'Stages with criteria to enter and to leave, the next step always in sight and a weekly rhythm that is kept.',
    },
    {
      title: 'An honest forecast',
      text: 'Ranges, not wishes: what changed since Monday, who is right most often and how likely the target is.',
    },
    {
      title: 'Effortless orders',
      text: 'Buyers open a link on the phone, understand the offer and order in less than a minute.',
    },
    {
      title: 'People who grow',
      text: 'Every seller knows what to improve, practises what the deals ask for and has a manager at their side.',
    },
  ],
  chain: {
    label: 'How they connect',
    links: ['A lost deal', 'Coaching topic', 'Short lesson', 'Proven skill', 'More wins', 'Better forecast'],
    text: 'The reason of a loss does not end in a report: it comes back to the team as practice.',
  },
  whom: 'Made for everyone in a sale',
  people: [
    { who: 'Who sells', says: 'It tells me what comes next, takes my notes in ten seconds and makes me better.' },
    { who: 'Who leads', says: 'I trust the forecast and see which deal and which person need me today.' },
    { who: 'Who owns', says: 'I signed up in the browser, we sold the same day and my data is mine.' },
    { who: 'Who buys', says: 'I found what I needed and ordered without calling anybody.' },
  ],
  promises: {
    title: 'Thirteen promises, no small print',
    text: 'This is what Cantera sets out to be. With each release we keep more of it.',
  },
  thirteen: [
    { title: 'Discipline', text: 'Every deal moves on evidence, not on optimism.' },
    { title: 'Strategy', text: 'Everybody knows it, understands it and it shows in what they do.' },
    { title: 'Customers who stay', text: 'Warning signs arrive before the farewell.' },
    { title: 'Ordering is easy', text: 'Catalogue, quote and reorder from a link.' },
    { title: 'Understand first', text: 'The problem is found before the solution is offered.' },
    { title: 'Opportunities in sight', text: 'Every signal ends in a button to act.' },
    { title: 'The system remembers', text: 'Tasks, approvals and reminders that say why they are there.' },
    { title: 'Forecasts that learn', text: 'Everybody who forecasts is measured, the model too.' },
    { title: 'Negotiate well', text: 'Who decides, what is given and what comes in return.' },
    { title: 'Managers who mentor', text: 'One-to-ones prepared from facts.' },
    { title: 'Always learning', text: 'Short lessons that come from real deals.' },
    { title: 'A good place for talent', text: 'Clear goals, recognition and no surveillance.' },
    { title: 'A painless change', text: 'Your spreadsheet or former CRM moves in with help.' },
  ],
  status: { title: 'Where we are', text: 'You should know today what is here and what is not yet.' },
  ready: {
    title: 'Works already',
    items: [
      'Deals as a board and as a list',
      'Companies and people with their history',
      'Teams, roles and invitations',
      'Import from spreadsheets and other CRMs',
    ],
  },
  coming: {
    title: 'On the way',
    items: ['Forecast and quotas', 'Quotes and the buyer portal', 'Mentoring and academy', 'Automation and signals'],
  },
  closing: {
    title: 'Start today',
    text: 'Create your company, invite your team and bring your data. If it does not help, take it with you.',
  },
  terms: 'Terms of service',
  privacy: 'Data policy',
  footer: 'Made in Colombia for Latin America.',
};

/** Everything that the landing page says. */
export const words: Readonly<Record<PageLanguage, LandingWords>> = { es, en };
