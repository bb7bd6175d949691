import { join } from "node:path";
import ts from "typescript";

const root = join(__dirname, "../..");

/** Text of a file of src that is put in the place of another, and where the compiler is asked for what it finds. */
export interface Mutation {
  /** Paths from src. */
  file: string;
  seen: string;
  from: string;
  to: string;
}

/** The compiler over part of the product, with its files in memory: a file that is changed is read anew, all others are kept. */
export function compilerFor(files: readonly string[]) {
  const { config } = ts.readConfigFile(join(root, "tsconfig.json"), (path) => ts.sys.readFile(path)) as { config: { compilerOptions: object } };
  const { options } = ts.convertCompilerOptionsFromJson({ ...config.compilerOptions, types: [] }, root);
  const host = ts.createCompilerHost(options);
  const sources = new Map<string, ts.SourceFile | undefined>();
  const changed = new Map<string, string>();
  const read = (path: string) => ts.createSourceFile(path, changed.get(path) ?? ts.sys.readFile(path) ?? "", ts.ScriptTarget.ES2022, true);
  const getSourceFile = host.getSourceFile.bind(host);
  host.getSourceFile = (path, ...rest) => {
    if (changed.has(path)) return read(path);
    if (!sources.has(path)) sources.set(path, getSourceFile(path, ...rest));
    return sources.get(path);
  };
  const pathOf = (file: string) => join(root, "src", file);
  const build = (old?: ts.Program) => ts.createProgram({ rootNames: files.map(pathOf), options, host, oldProgram: old });
  const whole = build();
  const errorsIn = (program: ts.Program, file: string) => {
    const source = program.getSourceFile(pathOf(file));
    return source ? [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, " ")) : [`${file} is not there`];
  };
  return {
    /** What the compiler says of a file as it is. */
    errors: (file: string) => errorsIn(whole, file),
    /** What it says where a mutation is seen; throws where the text to change does not stand in the file exactly once. */
    errorsAfter({ file, seen, from, to }: Mutation): string[] {
      const path = pathOf(file);
      const text = ts.sys.readFile(path) ?? "";
      const parts = text.split(from);
      if (parts.length < 2) throw new Error(`${file} holds no ${from}`);
      changed.set(path, [parts[0], parts.slice(1).join(from)].join(to));
      try {
        return errorsIn(build(whole), seen);
      } finally {
        changed.delete(path);
      }
    },
  };
}
