import ts from 'typescript';

const spoken = new Set(['label', 'placeholder', 'aria-label', 'title', 'alt', 'helperText', 'errorMessage', 'text']);
const word = /\p{L}{2,}/u;
/** The product's name is the same in every language. */
const names = new Set(['Cantera']);

function literalOf(node: ts.Node): string | undefined {
  if (ts.isJsxText(node)) {
    return node.text.trim();
  }
  if (ts.isJsxAttribute(node) && spoken.has(node.name.getText()) && node.initializer !== undefined) {
    const { initializer } = node;
    if (ts.isStringLiteral(initializer)) {
      return initializer.text;
    }
    if (ts.isJsxExpression(initializer) && initializer.expression && ts.isStringLiteralLike(initializer.expression)) {
      return initializer.expression.text;
    }
  }
  if (
    ts.isJsxExpression(node) &&
    !ts.isJsxAttribute(node.parent) &&
    node.expression &&
    ts.isStringLiteralLike(node.expression)
  ) {
    return node.expression.text;
  }
  return undefined;
}

/** The words that a component shows or reads aloud without asking the catalogues. */
export function literalTexts(fileName: string, source: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node) => {
    const literal = literalOf(node);
    if (literal !== undefined && word.test(literal) && !names.has(literal)) {
      found.push(literal);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(fileName, source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX));
  return found;
}
