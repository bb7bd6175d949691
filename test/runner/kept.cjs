/** What jest puts on the global object for the file that is tested. */
const ofOneFile = ["EVENT_HANDLERS", "TEST_TIMEOUT_SYMBOL", "RETRY_TIMES", "RETRY_IMMEDIATELY", "WAIT_BEFORE_RETRY", "LOG_ERRORS_BEFORE_RETRY"].map((name) => Symbol.for(name));

/**
 * An environment of jest's that is made once a worker and serves one test file after the other, with the modules that are kept in it.
 * `tidy` puts back what a test file may leave in the global object.
 */
exports.kept = (Environment, tidy) => {
  let made;
  return class KeptEnvironment extends Environment {
    constructor(config, context) {
      if (made) return made;
      // What a window says by itself, it says to the file that is tested then.
      super(config, { ...context, console: new Proxy(context.console, { get: (first, name) => (made ? made.global.console : first)[name] }) });
      // eslint-disable-next-line @typescript-eslint/no-this-alias -- the one that all get
      made = this;
      this.world = { modules: new Map(), sourceMaps: new Map(), runtime: undefined };
      this.exit = this.global.process.exit;
    }

    async teardown() {
      this.fakeTimers.dispose();
      this.fakeTimersModern.dispose();
      this.global.process.exit = this.exit;
      for (const symbol of ofOneFile) delete this.global[symbol];
      tidy(this.global);
    }
  };
};
