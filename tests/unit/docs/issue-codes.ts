import ts from 'typescript';

/** The codes that a program gives to issues. */
export interface IssueCodes {
  all: Set<string>;
  /** Those given together with the severity `warning`. */
  warnings: Set<string>;
}

/** Where a function takes the code and the severity of an issue, counted from 0. */
interface Parameters {
  code: number;
  severity: number;
}

const isCode = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/**
 * Finds every code in sources: as the field `code` of an object, or as the argument for a parameter `code`, written out or through a
 * constant of its file. It reads the syntax tree, so that layout does not matter.
 */
export function findIssueCodes(sources: readonly { file: string; text: string }[]): IssueCodes {
  const files = sources.map(({ file, text }) => ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
  const exported = new Map(files.flatMap((file) => [...functionsOf(file)]));

  const codes: IssueCodes = { all: new Set(), warnings: new Set() };
  for (const file of files) {
    const constants = constantsOf(file);
    const own = functionsOf(file);
    const imported = importsOf(file);
    const find = (name = '') => own.get(name) ?? (imported.has(name) ? exported.get(name) : undefined);
    const add = (code: ts.Expression | undefined, severity: ts.Expression | undefined) => {
      const isWarning = texts(severity, constants).includes('warning');
      for (const text of texts(code, constants).filter((one) => isCode.test(one))) {
        codes.all.add(text);
        if (isWarning) codes.warnings.add(text);
      }
    };
    visit(file, (node) => {
      if (ts.isObjectLiteralExpression(node)) add(fieldOf(node, 'code'), fieldOf(node, 'severity'));
      const called = ts.isCallExpression(node) ? find(nameOf(node.expression)) : undefined;
      if (called && ts.isCallExpression(node)) add(node.arguments[called.code], node.arguments[called.severity]);
    });
  }
  return codes;
}

function visit(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node);
  ts.forEachChild(node, (child) => visit(child, see));
}

/** The functions of a file that take a code, by name. */
function functionsOf(file: ts.SourceFile): Map<string, Parameters> {
  const functions = new Map<string, Parameters>();
  visit(file, (node) => {
    if (!ts.isFunctionDeclaration(node) && !ts.isMethodDeclaration(node) && !ts.isArrowFunction(node)) return;
    const named = ts.isArrowFunction(node) ? (ts.isVariableDeclaration(node.parent) ? node.parent.name : undefined) : node.name;
    const names = node.parameters.map(({ name }) => (ts.isIdentifier(name) ? name.text : ''));
    if (named && ts.isIdentifier(named) && names.includes('code')) {
      functions.set(named.text, { code: names.indexOf('code'), severity: names.indexOf('severity') });
    }
  });
  return functions;
}

function importsOf(file: ts.SourceFile): Set<string> {
  const names = new Set<string>();
  visit(file, (node) => {
    if (ts.isImportSpecifier(node)) names.add(node.name.text);
  });
  return names;
}

function constantsOf(file: ts.SourceFile): Map<string, ts.Expression> {
  const constants = new Map<string, ts.Expression>();
  visit(file, (node) => {
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.initializer) constants.set(node.name.text, node.initializer);
  });
  return constants;
}

/** The texts an expression may be. */
function texts(expression: ts.Expression | undefined, constants: ReadonlyMap<string, ts.Expression>): string[] {
  if (!expression) return [];
  if (ts.isStringLiteral(expression)) return [expression.text];
  if (ts.isAsExpression(expression) || ts.isParenthesizedExpression(expression)) return texts(expression.expression, constants);
  if (ts.isConditionalExpression(expression)) {
    return [...texts(expression.whenTrue, constants), ...texts(expression.whenFalse, constants)];
  }
  const constant = ts.isIdentifier(expression) ? constants.get(expression.text) : undefined;
  return constant && ts.isStringLiteral(constant) ? [constant.text] : [];
}

function fieldOf(object: ts.ObjectLiteralExpression, name: string): ts.Expression | undefined {
  for (const property of object.properties) {
    if (ts.isPropertyAssignment(property) && property.name.getText() === name) return property.initializer;
    if (ts.isShorthandPropertyAssignment(property) && property.name.text === name) return property.name;
  }
  return undefined;
}

function nameOf(callee: ts.Expression): string | undefined {
  if (ts.isIdentifier(callee)) return callee.text;
  return ts.isPropertyAccessExpression(callee) ? callee.name.text : undefined;
}
