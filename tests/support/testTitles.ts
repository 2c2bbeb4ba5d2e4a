import ts from 'typescript';

/** A test as its file states it. */
export interface TestTitle {
  /** The titles of its groups and its own, as written in the file, joined by ` > `. */
  readonly title: string;
  /** The hazards that the comment above it names: `// hazard: tenfold, stale-number`. */
  readonly hazards: readonly string[];
}

const GROUPS = new Set(['describe']);
const TESTS = new Set(['it', 'test']);
const TAG = /hazards?: ([a-z, -]+)/;

/** Every test of a file, read from its text: nothing is run. */
export function testTitles(path: string, text: string): readonly TestTitle[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: TestTitle[] = [];

  const visit = (node: ts.Node, groups: readonly string[]): void => {
    const named = ts.isCallExpression(node) ? namedCall(node) : undefined;
    if (named === undefined) {
      ts.forEachChild(node, (child) => {
        visit(child, groups);
      });
      return;
    }
    const path = [...groups, named.title];
    if (TESTS.has(named.kind)) {
      found.push({ title: path.join(' > '), hazards: hazardsAbove(node, text) });
      return;
    }
    for (const body of named.bodies) visit(body, path);
  };

  visit(file, []);
  return found;
}

interface NamedCall {
  readonly kind: string;
  readonly title: string;
  readonly bodies: readonly ts.Node[];
}

/** `it('…', …)`, `it.each(…)('…', …)`, `test.describe('…', …)`; undefined for any other call. */
function namedCall(call: ts.CallExpression): NamedCall | undefined {
  const [first, ...bodies] = call.arguments;
  if (first === undefined || bodies.length === 0) return undefined;
  const names = calledNames(call.expression);
  const title = titleText(first);
  if (title === undefined) return undefined;
  if (names.some((name) => GROUPS.has(name))) return { kind: 'describe', title, bodies };
  const [root = ''] = names;
  const isTest = TESTS.has(root) && !names.includes('use') && !names.includes('extend');
  return isTest ? { kind: root, title, bodies } : undefined;
}

/** `it.each(rows)` is `it`, `each`. */
function calledNames(callee: ts.Expression): readonly string[] {
  if (ts.isIdentifier(callee)) return [callee.text];
  if (ts.isPropertyAccessExpression(callee)) {
    return [...calledNames(callee.expression), callee.name.text];
  }
  return ts.isCallExpression(callee) ? calledNames(callee.expression) : [];
}

/** A title as the file writes it; what a template puts in stays `${…}`. */
function titleText(node: ts.Node): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  return ts.isTemplateExpression(node) ? node.getText().slice(1, -1) : undefined;
}

function hazardsAbove(node: ts.Node, text: string): readonly string[] {
  const comments = ts.getLeadingCommentRanges(text, node.getFullStart()) ?? [];
  return comments.flatMap(({ pos, end }) => {
    const [, names] = TAG.exec(text.slice(pos, end)) ?? [];
    return names === undefined ? [] : names.split(',').map((name) => name.trim());
  });
}
