/** Several values in one line: `a, b` becomes two. */
export function several(text: string): string[] {
  return text
    .split(/[,;\n]/)
    .map((part) => part.trim())
    .filter(Boolean);
}
