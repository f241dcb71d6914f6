const paths = {
  back: 'M15 5l-7 7 7 7',
  bolt: 'M13 3L5 13.500h6L10 21l9-11h-6.500z',
  building: 'M4 21V6l8-3v18M12 9l8 2v10M2 21h20M7.500 9v.01M7.500 13v.01M7.500 17v.01M16 14v.01M16 18v.01',
  calendar: 'M6 5h12a2 2 0 0 1 2 2v11a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2zM4 10h16M9 3v4M15 3v4',
  camera: 'M4 8h4l1.500-2.500h5L16 8h4v11H4zM12 10.500a3 3 0 1 0 0 6 3 3 0 0 0 0-6z',
  cards: 'M4 5h7v6H4zM13 5h7v6h-7zM4 13h7v6H4zM13 13h7v6h-7z',
  chat: 'M4 20l1.200-4A8 8 0 1 1 8 18.800zM9 11h6M9 14h4',
  check: 'M5 12l5 5 9-10',
  chevron: 'M6 9l6 6 6-6',
  clock: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16zM12 8v4l3 2',
  close: 'M6 6l12 12M18 6L6 18',
  columns: 'M4 5h16v14H4zM10 5v14M15 5v14',
  copy: 'M9 9h11v11H9zM5 15H4V4h11v1',
  deal: 'M4 5h4v14H4zM10 5h4v9h-4zM16 5h4v6h-4z',
  export: 'M12 15V4M7.500 8.500L12 4l4.500 4.500M4 19h16',
  file: 'M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6',
  filter: 'M4 6h16M7 12h10M10 18h4',
  flag: 'M5 21V4h12l-2 4 2 4H5',
  forth: 'M9 5l7 7-7 7',
  globe: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16zM4 12h16M12 4c3 2.500 3 13.500 0 16M12 4c-3 2.500-3 13.500 0 16',
  grip: 'M9 6v.01M15 6v.01M9 12v.01M15 12v.01M9 18v.01M15 18v.01',
  groups: 'M4 5h16M4 10h10M4 15h16M4 20h10',
  import: 'M12 4v11M7.500 10.500L12 15l4.500-4.500M4 19h16',
  inbox: 'M4 13l3-8h10l3 8v6H4zM4 13h5l1.500 3h3l1.500-3h5',
  key: 'M14.500 4a5.500 5.500 0 1 0 0 11 5.500 5.500 0 0 0 0-11zM10.500 13.500L4 20v0h3v-2h2v-2M16 8.500v.01',
  leave: 'M14 4h4a2 2 0 0 1 2 2v12a2 2 0 0 1-2 2h-4M4 12h11M8 8l-4 4 4 4',
  link: 'M10 14a4 4 0 0 0 6 0l3-3a4 4 0 0 0-6-6l-1 1M14 10a4 4 0 0 0-6 0l-3 3a4 4 0 0 0 6 6l1-1',
  list: 'M8 6h12M8 12h12M8 18h12M4 6v.01M4 12v.01M4 18v.01',
  lock: 'M6 11h12v9H6zM8 11V8a4 4 0 0 1 8 0v3',
  mail: 'M4 6h16v12H4zM4 7l8 6 8-6',
  more: 'M6 11.500a.5.5 0 1 0 0 1 .5.5 0 0 0 0-1zM12 11.500a.5.5 0 1 0 0 1 .5.5 0 0 0 0-1zM18 11.500a.5.5 0 1 0 0 1 .5.5 0 0 0 0-1z',
  offline:
    'M3 3l18 18M8.500 16.500a5 5 0 0 1 7 0M5 13a10 10 0 0 1 4-2.400M15 10.600a10 10 0 0 1 4 2.400M12 20v.01M2 9.500a15 15 0 0 1 4-2.600M10.500 5.600A15 15 0 0 1 22 9.500',
  ok: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16zM8.500 12l2.500 2.500 4.500-5',
  pause: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16zM10 9v6M14 9v6',
  pen: 'M4 20l1-4L16 5l3 3L8 19zM14 7l3 3',
  people: 'M9 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM3 20c0-3 3-5 6-5s6 2 6 5M16 5.500a3 3 0 0 1 0 5M18 15c2 .6 3 2.500 3 5',
  phone: 'M5 4h4l2 5-2.500 1.500a11 11 0 0 0 5 5L15 13l5 2v4a2 2 0 0 1-2 2A15 15 0 0 1 3 6a2 2 0 0 1 2-2',
  plus: 'M12 5v14M5 12h14',
  search: 'M11 5a6 6 0 1 0 0 12 6 6 0 0 0 0-12zM20 20l-4.500-4.500',
  settings:
    'M4 7h9M19 7h1M4 17h1M11 17h9M16 4.500a2.500 2.500 0 1 0 0 5 2.500 2.500 0 0 0 0-5zM8 14.500a2.500 2.500 0 1 0 0 5 2.500 2.500 0 0 0 0-5z',
  sort: 'M8 5v14M4.500 15.500L8 19l3.500-3.500M16 19V5M12.500 8.500L16 5l3.500 3.500',
  star: 'M12 4l2.500 5.200 5.500.8-4 4 1 5.600-5-2.700-5 2.700 1-5.600-4-4 5.500-.8z',
  sun: 'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM12 2v2M12 20v2M4 12H2M22 12h-2M5 5l1.500 1.500M17.500 17.500L19 19M5 19l1.500-1.500M17.500 6.500L19 5',
  swap: 'M4 8h14M14 4l4 4-4 4M20 16H6M10 12l-4 4 4 4',
  tag: 'M4 4h7l9 9-7 7-9-9zM8 8v.01',
  trash: 'M4 7h16M9 7V4h6v3M6 7l1 13h10l1-13M10 11v5M14 11v5',
  trophy: 'M8 4h8v6a4 4 0 0 1-8 0zM8 6H4c0 3 1.500 5 4 5M16 6h4c0 3-1.500 5-4 5M12 14v4M8 20h8',
  undo: 'M4 9h10a6 6 0 0 1 0 12h-3M8 5L4 9l4 4',
  up: 'M6 15l6-6 6 6',
  user: 'M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM4 21c0-4 4-6 8-6s8 2 8 6',
  warn: 'M12 4l9 16H3zM12 10v4M12 17v.01',
} as const;

export type IconName = keyof typeof paths;

/** A line icon of 24 units; always beside a word or inside a control that has a name. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
