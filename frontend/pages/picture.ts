import type { PageLanguage } from './page.ts';

interface Card {
  readonly x: number;
  readonly y: number;
  readonly name: string;
  readonly company: string;
  readonly amount: string;
  readonly chip: string;
  readonly tone: 'neutral' | 'accent' | 'warn' | 'danger';
  readonly lifted?: boolean;
}

interface Labels {
  readonly title: string;
  readonly places: readonly string[];
  readonly stages: readonly (readonly [name: string, sum: string])[];
  readonly chips: readonly [string, string, string, string, string];
  readonly target: readonly [label: string, pace: string, of: string, todo: string, call: string];
}

const labels: Readonly<Record<PageLanguage, Labels>> = {
  es: {
    title: 'Negocios',
    places: ['Hoy', 'Negocios', 'Clientes', 'Equipo'],
    stages: [
      ['Descubrimiento', '$ 182,0 M'],
      ['Solución', '$ 141,3 M'],
      ['Cotización', '$ 203,9 M'],
    ],
    chips: ['mié · reunión', 'sin siguiente paso', '2 de 2 criterios', 'vista 3 veces', 'vence el miércoles'],
    target: ['Meta de noviembre', 'al ritmo 104 %', 'de $ 80 M', 'Para hacer hoy', 'Llamar a Marta'],
  },
  en: {
    title: 'Deals',
    places: ['Today', 'Deals', 'Customers', 'Team'],
    stages: [
      ['Discovery', '$182.0M'],
      ['Solution', '$141.3M'],
      ['Quote', '$203.9M'],
    ],
    chips: ['Wed · meeting', 'no next step', '2 of 2 criteria', 'seen 3 times', 'ends Wednesday'],
    target: ['November target', 'on pace 104%', 'of $80M', 'To do today', 'Call Marta'],
  },
};

const columnX = [196, 424, 652] as const;

function chip(x: number, y: number, text: string, tone: Card['tone']): string {
  const width = 16 + text.length * 6.5;
  return `<rect x="${x}" y="${y}" width="${width.toFixed(0)}" height="20" rx="10" class="${tone}-soft"/><text x="${x + 8}" y="${y + 14}" class="t11 b ${tone}">${text}</text>`;
}

function card({ x, y, name, company, amount, chip: said, tone, lifted = false }: Card): string {
  const turn = lifted ? ` transform="rotate(2 ${x + 100} ${y + 55})"` : '';
  return `<g${turn}><rect x="${x}" y="${y}" width="204" height="112" rx="9" class="card${lifted ? ' lifted' : ''}"/>
<text x="${x + 14}" y="${y + 26}" class="t13 b">${name}</text>
<text x="${x + 14}" y="${y + 46}" class="t12 soft">${company}</text>
<text x="${x + 14}" y="${y + 70}" class="t13 b">${amount}</text>
${chip(x + 12, y + 82, said, tone)}</g>`;
}

/** The product as a drawing: a board with one deal on its way, and the day of a seller on the phone. */
export function picture(language: PageLanguage, description: string): string {
  const { title, places, stages, chips, target } = labels[language];
  const money = (value: string) => (language === 'es' ? `$ ${value}` : `$${value.replaceAll('.', ',')}`);
  const heads = stages.map(
    ([name, sum], column) =>
      `<text x="${(columnX[column] ?? 0) + 2}" y="98" class="t13 b">${name}</text><text x="${(columnX[column] ?? 0) + 2}" y="116" class="t12 soft">${sum}</text><path d="M${columnX[column]} 126h204" class="line"/>`,
  );
  const rail = places.map(
    (place, line) =>
      `${line === 1 ? '<rect x="12" y="104" width="144" height="34" rx="7" class="accent-soft"/>' : ''}<circle cx="32" cy="${81 + line * 40}" r="6" class="${line === 1 ? 'ring on' : 'ring'}"/><text x="50" y="${85 + line * 40}" class="t13 b ${line === 1 ? 'accent' : 'soft'}">${place}</text>`,
  );
  const cards: Card[] = [
    {
      x: 196,
      y: 138,
      name: 'Dotación sede norte',
      company: 'Colegio Los Cerezos',
      amount: money('12.800.000'),
      chip: chips[0],
      tone: 'neutral',
    },
    {
      x: 196,
      y: 260,
      name: 'Renovación estantería',
      company: 'Supermercados La Canasta',
      amount: money('48.000.000'),
      chip: chips[1],
      tone: 'danger',
    },
    {
      x: 424,
      y: 260,
      name: 'Kit de seguridad',
      company: 'Constructora Ágora',
      amount: money('18.300.000'),
      chip: chips[3],
      tone: 'neutral',
    },
    {
      x: 652,
      y: 138,
      name: 'Dotación 2027',
      company: 'Clínica Santa Ana',
      amount: money('24.500.000'),
      chip: chips[4],
      tone: 'warn',
    },
    {
      x: 438,
      y: 134,
      name: 'Bodega automatizada',
      company: 'Textiles del Pacífico',
      amount: money('96.000.000'),
      chip: chips[2],
      tone: 'accent',
      lifted: true,
    },
  ];
  return `<svg class="picture" viewBox="0 0 900 470" role="img" aria-label="${description}">
<rect x=".5" y=".5" width="899" height="440" rx="14" class="window"/>
<path d="M168.500 0v440" class="line thin"/><path d="M168 56.500h732" class="line thin"/>
<path d="M24 20h14l6 8-13 14-13-14z" class="gem"/><text x="54" y="36" class="t15 b">Cantera</text>
<text x="196" y="36" class="t17 b">${title}</text>
${rail.join('')}${heads.join('')}
<rect x="424" y="138" width="204" height="112" rx="9" class="slot"/>
${cards.map(card).join('\n')}
<g class="phone"><rect x="690" y="214" width="196" height="252" rx="24" class="case"/><rect x="699" y="223" width="178" height="234" rx="16" class="screen"/>
<text x="715" y="252" class="t12 soft">${target[0]}</text>
<text x="715" y="284" class="t24 b">${language === 'es' ? '$ 61,4 M' : '$61.4M'}</text>
<text x="715" y="304" class="t12 soft">${target[2]}</text>
<rect x="715" y="316" width="146" height="6" rx="3" class="track"/><rect x="715" y="316" width="112" height="6" rx="3" class="gem"/>
${chip(713, 332, target[1], 'accent')}
<text x="715" y="380" class="t12 b">${target[3]}</text>
<rect x="711" y="390" width="154" height="56" rx="8" class="card"/><text x="723" y="411" class="t12 b">${target[4]}</text>
<rect x="723" y="420" width="64" height="16" rx="5" class="gem"/><path d="M732 428l3 3 6-6" class="tick"/><path d="M797 428h54" class="line"/></g>
</svg>`;
}
