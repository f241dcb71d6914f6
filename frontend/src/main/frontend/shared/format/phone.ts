const dialling = /^\+(1|52|56|57|51|54|55|593|\d{2})(\d+)$/;

function groups(country: string, local: string): string {
  if (country === '57' && /^60\d{8}$/.test(local)) {
    return `(${local.slice(0, 3)}) ${local.slice(3, 6)} ${local.slice(6)}`;
  }
  if (local.length === 10) {
    return `${local.slice(0, 3)} ${local.slice(3, 6)} ${local.slice(6)}`;
  }
  return local.length === 9 ? `${local.slice(0, 1)} ${local.slice(1, 5)} ${local.slice(5)}` : local;
}

/** A number in E.164 as people read it; the prefix of the own country is left out. */
export function formatPhone(e164: string, ownPrefix: string): string {
  const [, country, local] = dialling.exec(e164) ?? [];
  if (country === undefined || local === undefined) {
    return e164;
  }
  const written = groups(country, local);
  return ownPrefix.replace('+', '') === country ? written : `+${country} ${written}`;
}

/** The address that opens a chat with a mobile number; null for lines that have none. */
export function whatsAppLink(e164: string): string | null {
  return /^\+5760/.test(e164) || !/^\+\d{8,}$/.test(e164) ? null : `https://wa.me/${e164.slice(1)}`;
}
