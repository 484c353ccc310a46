/** What a walk over a syntax tree collects. */
export interface Walked {
  freeNames: Set<string>;
  functions: { line: number; lines: number; parameters: number }[];
  typeImports: string[];
}

/** A node of the ESTree that Vite's parser returns. */
interface Node {
  type: string;
  start: number;
  end: number;
  [field: string]: unknown;
}

const FUNCTIONS = new Set(["FunctionDeclaration", "FunctionExpression", "ArrowFunctionExpression"]);

/** Where an identifier is a name of something, not a use of it. */
const NAMING_FIELDS: Readonly<Record<string, readonly string[]>> = {
  MemberExpression: ["property"],
  Property: ["key"],
  MethodDefinition: ["key"],
  PropertyDefinition: ["key"],
  ImportSpecifier: ["imported", "local"],
  ImportDefaultSpecifier: ["local"],
  ImportNamespaceSpecifier: ["local"],
  ExportSpecifier: ["exported"],
  LabeledStatement: ["label"],
  BreakStatement: ["label"],
  ContinueStatement: ["label"],
};

/**
 * Collect free names, functions and type-level imports of one file.
 *
 * A name declared anywhere in the file counts as declared everywhere in it, which is enough here:
 * nobody declares a `window` of his own to reach the real one.
 */
export function walk(program: unknown, source: string): Walked {
  const used = new Set<string>();
  const declared = new Set<string>();
  const functions: Walked["functions"] = [];
  const typeImports: string[] = [];

  const visit = (node: Node, isName: boolean) => {
    if (node.type === "Identifier" && !isName) used.add(String(node.name));
    for (const name of declarationsOf(node)) declared.add(name);
    if (FUNCTIONS.has(node.type)) functions.push(measure(node, source));
    if (node.type === "TSImportType") typeImports.push(...literalsOf(node));
    for (const [field, child] of childrenOf(node)) visit(child, namesSomething(node, field));
  };
  if (isNode(program)) visit(program, false);
  return {
    freeNames: new Set([...used].filter((name) => !declared.has(name))),
    functions,
    typeImports,
  };
}

function namesSomething(node: Node, field: string): boolean {
  // Types are erased: a type named Window reaches nothing.
  if (node.type.startsWith("TS") && !/^TS(As|NonNull|Satisfies)/.test(node.type)) return true;
  return node.computed !== true && (NAMING_FIELDS[node.type]?.includes(field) ?? false);
}

function* childrenOf(node: Node): Iterable<[string, Node]> {
  for (const [field, value] of Object.entries(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (isNode(child)) yield [field, child];
    }
  }
}

function declarationsOf(node: Node): string[] {
  if (FUNCTIONS.has(node.type)) {
    return [node.id, ...listOf(node.params)].flatMap(boundNames);
  }
  if (/^(ClassDeclaration|VariableDeclarator)$/.test(node.type)) return boundNames(node.id);
  if (/^Import.*Specifier$/.test(node.type)) return boundNames(node.local);
  return node.type === "CatchClause" ? boundNames(node.param) : [];
}

function boundNames(pattern: unknown): string[] {
  if (!isNode(pattern)) return [];
  switch (pattern.type) {
    case "Identifier":
      return [String(pattern.name)];
    case "ObjectPattern":
      return listOf(pattern.properties).flatMap(boundNames);
    case "ArrayPattern":
      return listOf(pattern.elements).flatMap(boundNames);
    case "Property":
      return boundNames(pattern.value);
    case "AssignmentPattern":
      return boundNames(pattern.left);
    case "RestElement":
      return boundNames(pattern.argument);
    case "TSParameterProperty":
      return boundNames(pattern.parameter);
    default:
      return [];
  }
}

function measure(node: Node, source: string) {
  const lineOf = (offset: number) => source.slice(0, offset).split("\n").length;
  const line = lineOf(node.start);
  return { line, lines: lineOf(node.end) - line + 1, parameters: listOf(node.params).length };
}

function literalsOf(node: Node): string[] {
  const { source, argument } = node;
  const literal = isNode(source) ? source : argument;
  const inner = isNode(literal) && isNode(literal.literal) ? literal.literal : literal;
  return isNode(inner) && typeof inner.value === "string" ? [inner.value] : [];
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value && "start" in value;
}
