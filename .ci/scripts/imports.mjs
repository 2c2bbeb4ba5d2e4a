// What a source file imports and exports, read with the TypeScript parser.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/**
 * @typedef {object} Import
 * @property {string} specifier the text between the quotes
 * @property {readonly string[]} names what is taken: names, `default`, or `*` for everything
 */

/**
 * @typedef {object} Module
 * @property {readonly Import[]} imports
 * @property {readonly string[]} exports names, or `default`
 * @property {ReadonlySet<string>} usedInside exported types that the file itself uses again
 */

/**
 * The paths of all files below a folder, with forward slashes.
 * @param {string} folder
 * @returns {string[]}
 */
export function filesBelow(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'));
}

/**
 * @param {ts.ImportClause | undefined} clause
 * @returns {string[]}
 */
function importedNames(clause) {
  if (clause === undefined) return [];
  const names = clause.name === undefined ? [] : ['default'];
  const bindings = clause.namedBindings;
  if (bindings === undefined) return names;
  if (ts.isNamespaceImport(bindings)) return [...names, '*'];
  return [...names, ...bindings.elements.map((one) => (one.propertyName ?? one.name).text)];
}

/**
 * @param {ts.Node} node
 * @returns {Import | undefined}
 */
function importOf(node) {
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
    return { specifier: node.moduleSpecifier.text, names: importedNames(node.importClause) };
  }
  if (
    ts.isExportDeclaration(node) &&
    node.moduleSpecifier !== undefined &&
    ts.isStringLiteral(node.moduleSpecifier)
  ) {
    const clause = node.exportClause;
    const names =
      clause !== undefined && ts.isNamedExports(clause)
        ? clause.elements.map((one) => (one.propertyName ?? one.name).text)
        : ['*'];
    return { specifier: node.moduleSpecifier.text, names };
  }
  if (
    ts.isImportTypeNode(node) &&
    ts.isLiteralTypeNode(node.argument) &&
    ts.isStringLiteral(node.argument.literal)
  ) {
    return { specifier: node.argument.literal.text, names: ['*'] };
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const [target] = node.arguments;
    // An address put together at run time cannot be followed: it would slip past every check.
    if (target === undefined || !ts.isStringLiteralLike(target)) {
      return { specifier: `(not a plain string: ${node.getText()})`, names: ['*'] };
    }
    return { specifier: target.text, names: ['*'] };
  }
  return undefined;
}

/**
 * @param {ts.Statement} statement
 * @returns {string[]}
 */
function exportedNames(statement) {
  if (ts.isExportAssignment(statement)) return ['default'];
  if (ts.isExportDeclaration(statement)) {
    const clause = statement.exportClause;
    return clause !== undefined && ts.isNamedExports(clause)
      ? clause.elements.map((one) => one.name.text)
      : [];
  }
  const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : [];
  if (!modifiers.some((one) => one.kind === ts.SyntaxKind.ExportKeyword)) return [];
  if (modifiers.some((one) => one.kind === ts.SyntaxKind.DefaultKeyword)) return ['default'];
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.flatMap(({ name }) =>
      ts.isIdentifier(name) ? [name.text] : [],
    );
  }
  const named = /** @type {{ name?: ts.Node }} */ (/** @type {unknown} */ (statement));
  return named.name !== undefined && ts.isIdentifier(named.name) ? [named.name.text] : [];
}

/**
 * Reads one file.
 * @param {string} path
 * @param {string} text
 * @returns {Module}
 */
export function readModule(path, text) {
  const kind = /\.[jt]sx$/.test(path) ? ts.ScriptKind.TSX : undefined;
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind);
  /** @type {Import[]} */
  const imports = [];
  /** @type {Map<string, number>} */
  const mentions = new Map();
  /** @param {ts.Node} node */
  const visit = (node) => {
    const found = importOf(node);
    if (found !== undefined) imports.push(found);
    if (ts.isIdentifier(node)) mentions.set(node.text, (mentions.get(node.text) ?? 0) + 1);
    ts.forEachChild(node, visit);
  };
  visit(source);
  const types = source.statements.filter(
    (one) => ts.isInterfaceDeclaration(one) || ts.isTypeAliasDeclaration(one),
  );
  return {
    imports,
    exports: source.statements.flatMap(exportedNames),
    usedInside: new Set(
      types.map(({ name }) => name.text).filter((name) => (mentions.get(name) ?? 0) > 1),
    ),
  };
}

/**
 * The package a bare import names: `a/b/c` is in `a`, `@s/a/b` in `@s/a`.
 * @param {string} specifier
 */
export function packageOf(specifier) {
  const parts = specifier.split('/');
  return parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
}
