import eslint from "@eslint/js";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

const loop = ":matches(ForStatement, ForInStatement, ForOfStatement, WhileStatement, DoWhileStatement)";

export default tseslint.config(
  { ignores: ["dist/", "dist-host/", "coverage/"] },
  eslint.configs.recommended,
  tseslint.configs.recommended,
  {
    // The compiler knows every global, and knows unused things by their types.
    rules: {
      "no-undef": "off",
      "no-console": "error",
      eqeqeq: ["error", "smart"],
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", ignoreRestSiblings: true }],
      "@typescript-eslint/consistent-type-imports": ["error", { disallowTypeAnnotations: false }],
    },
  },
  {
    // What the tests over the real office.js cannot tell: they refuse reading what was not loaded, and count requests.
    files: ["src/{excel,taskpane,commands}/**"],
    rules: {
      "no-restricted-syntax": [
        "error",
        { selector: `${loop} CallExpression[callee.property.name="sync"]`, message: "A request in a loop: collect first, and ask once." },
        { selector: 'CallExpression[callee.property.name="load"][arguments.length=0]', message: "Say what is loaded: everything costs much." },
        { selector: 'MemberExpression[object.name="Office"][property.name="initialize"]', message: "Office.onReady says when Office is there." },
      ],
    },
  },
  {
    files: ["src/**/*.tsx", "src/**/use*.ts"],
    plugins: { "react-hooks": reactHooks },
    rules: { "react-hooks/rules-of-hooks": "error", "react-hooks/exhaustive-deps": "error" },
  },
  {
    // What runs in a terminal speaks to it.
    files: ["src/cli/**", "src/host/server.ts", "scripts/**", "test/bench/**", "test/runner/**"],
    rules: { "no-console": "off" },
  },
  {
    files: ["**/*.cjs"],
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
);
