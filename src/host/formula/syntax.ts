import { invalid } from "../refusal";
import { type Token, tokens } from "./tokens";

const operators = new Set(["+", "-", "*", "/", "^", "&", "=", "<", ">", "<>", "<=", ">=", ":"]);
const prefixes = new Set(["+", "-", "@"]);

/**
 * Reads a formula in English notation and refuses (InvalidArgument) what Excel's `formulas` refuses:
 * semicolons, decimal commas, unbalanced brackets, operators without operand.
 * @returns its tokens, spaces included.
 */
export function parseFormula(formula: string): readonly Token[] {
  if (formula.length > 8192) invalid("a formula has 8192 characters at most");
  const all = tokens(formula);
  const reader = new Reader(all.filter((token) => token.kind !== "space"), formula);
  reader.expression();
  reader.end();
  return all;
}

/** Walks the tokens by the grammar of a formula; keeps nothing, for all that matters is whether it can be walked. */
class Reader {
  private at = 0;

  constructor(private readonly parts: readonly Token[], private readonly formula: string) {}

  expression(): void {
    this.operand();
    while (this.parts[this.at]?.kind === "operator" && operators.has(this.parts[this.at]?.text ?? "")) {
      this.at++;
      this.operand();
    }
  }

  end(): void {
    if (this.at < this.parts.length) this.fail(this.at);
  }

  private operand(): void {
    while (this.parts[this.at]?.kind === "operator" && prefixes.has(this.parts[this.at]?.text ?? "")) this.at++;
    const token = this.parts[this.at];
    if (!token) return this.fail(this.at);
    this.at++;
    if (token.kind === "function") this.arguments();
    else if (token.kind === "open") this.union();
    else if (token.kind === "braceOpen") this.array();
    else if (token.kind === "string") this.text(token);
    else if (!["number", "boolean", "error", "reference", "structured", "name"].includes(token.kind)) this.fail(this.at - 1);
    while (this.parts[this.at]?.kind === "percent") this.at++;
  }

  private text(token: Token): void {
    if (token.text.length > 257) invalid("a text inside a formula has 255 characters at most");
  }

  /** Between the brackets of a function an argument may be left out: IF(A1,,2). */
  private arguments(): void {
    this.take("open");
    if (this.skip("close")) return;
    for (;;) {
      if (!["comma", "close"].includes(this.parts[this.at]?.kind ?? "")) this.expression();
      if (this.skip("close")) return;
      this.take("comma");
    }
  }

  private union(): void {
    do this.expression(); while (this.skip("comma"));
    this.take("close");
  }

  /** {1,2;3,4}: the one place where a semicolon is English. */
  private array(): void {
    do this.operand(); while (this.skip("comma") || this.skip("semicolon"));
    this.take("braceClose");
  }

  private skip(kind: Token["kind"]): boolean {
    if (this.parts[this.at]?.kind !== kind) return false;
    this.at++;
    return true;
  }

  private take(kind: Token["kind"]): void {
    if (!this.skip(kind)) this.fail(this.at);
  }

  private fail(at: number): never {
    const token = this.parts[at];
    return invalid(`the formula ${this.formula} ${token ? `goes wrong at "${token.text}"` : "ends too early"}`);
  }
}
