// The text of a file of the library: imports, then code, then one export, as Rolldown writes it.

/** A name of a file, and what it is called elsewhere. */
interface Renamed {
  readonly name: string;
  readonly as: string;
}

interface Import {
  /** As it is written in the text. */
  readonly from: string;
  readonly names: readonly Renamed[];
}

const IMPORT = /import(?:\{([^}]*)\}from)?"([^"]*)";/y;
const EXPORT = /export\{([^{}]*)\};\s*$/;

export function importsOf(text: string): Import[] {
  return [...importStatements(text)].map(([, names = "", from = ""]) => ({ from, names: readNames(names) }));
}

export function exportsOf(text: string): Renamed[] {
  return readNames(EXPORT.exec(text)?.[1] ?? "");
}

/** The body of a function (exports, require, module) that does what the module does. @param pathOf the id of what it imports */
export function asScript(text: string, pathOf: (from: string) => string): string {
  let end = 0;
  let head = '"use strict";';
  for (const [statement, names = "", from = ""] of importStatements(text)) {
    end += statement.length;
    const target = names === "" ? "" : `const{${names.replaceAll(" as ", ":")}}=`;
    head += `${target}require(${JSON.stringify(pathOf(from))});`;
  }
  const { index = text.length } = EXPORT.exec(text) ?? {};
  const members = exportsOf(text).map(({ name, as }) => `${as}:${name}`);
  const body = text.slice(end, index).replace(/\bimport\(`([^`]*)`\)/g, (_, from: string) => {
    return `Promise.resolve(${JSON.stringify(pathOf(from))}).then(require)`;
  });
  return `${head}${body}module.exports={${members.join(",")}};`;
}

function* importStatements(text: string): Generator<RegExpExecArray> {
  const pattern = new RegExp(IMPORT);
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) yield match;
}

/** `a as b,c` */
function readNames(list: string): Renamed[] {
  return list.split(",").flatMap((each) => {
    const [name = "", as = name] = each.split(" as ");
    return name === "" ? [] : [{ name, as }];
  });
}
