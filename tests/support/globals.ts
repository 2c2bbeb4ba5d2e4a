import ts from 'typescript';
import { refusedInCore } from '../../.ci/floors.mjs';

const REFUSED = new Set([...refusedInCore, 'Math.random']);

/** The name a node speaks when it speaks of something global: `Date`, `Math.random`. */
function globalName(node: ts.Node): string | undefined {
  if (ts.isPropertyAccessExpression(node)) {
    return `${node.expression.getText()}.${node.name.text}`;
  }
  if (!ts.isIdentifier(node)) return undefined;
  const { parent } = node;
  const isMember = ts.isPropertyAccessExpression(parent) && parent.name === node;
  const isKey =
    (ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent)) && parent.name === node;
  return isMember || isKey ? undefined : node.text;
}

/**
 * Each place where a file speaks of a clock, chance, a locale, the page or the network, as
 * `path:line name`.
 */
export function refusedGlobals(path: string, text: string): string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const name = globalName(node);
    if (name !== undefined && REFUSED.has(name)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      found.push(`${path}:${line + 1} ${name}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
