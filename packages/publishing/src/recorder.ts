/**
 * What pages may ask: methods that take and answer JSON and have no effect.
 *
 * A method whose name stands in the recorder's `settled` set is asked about something that never changes (an
 * edition of a publication, by its number): its answer is not recorded, since it cannot differ next time.
 */
export type Questions<C> = {
  readonly [K in keyof C]: C[K] extends (...args: infer A) => Promise<unknown>
    ? A extends readonly unknown[]
      ? C[K]
      : never
    : never;
};

/** The questions of one page, each with the fingerprint of the answer it got. */
export type Trace = ReadonlyMap<string, string>;

/** Content as pages ask it and as a later run asks it again. */
export interface Recorder<C> {
  /** The content to give to one page, and what that page asked so far. */
  trace(): { readonly content: C; readonly asked: Trace };
  /** Whether every question of a trace would get the same answer now. */
  unchanged(trace: Trace): Promise<boolean>;
}

const questionOf = (method: string, args: readonly unknown[]): string => JSON.stringify([method, ...args]);

/**
 * Records which questions each page asks of the content, and asks them again in a later run.
 *
 * Within one run each question is asked once, however many pages ask it: a run sees one state of the content.
 */
export const recorder = <C extends object>(
  content: C & Questions<C>,
  settled: ReadonlySet<keyof C & string>,
  fingerprint: (text: string) => string,
): Recorder<C> => {
  const changeless: ReadonlySet<string> = settled;
  const answers = new Map<string, Promise<unknown>>();
  const fingerprints = new Map<string, Promise<string>>();
  /** The same once they are there: a site has thousands of questions, and waiting for each costs more than it. */
  const known = new Map<string, string>();

  const ask = (question: string): Promise<unknown> => {
    const begun = answers.get(question);
    if (begun !== undefined) return begun;
    const [method, ...args]: [string, ...unknown[]] = JSON.parse(question);
    const answered = Promise.resolve(Reflect.apply(Reflect.get(content, method), content, args));
    answers.set(question, answered);
    return answered;
  };
  const fingerprintOf = (question: string): Promise<string> => {
    const begun = fingerprints.get(question);
    if (begun !== undefined) return begun;
    const print = ask(question).then((answer) => {
      const made = fingerprint(JSON.stringify(answer) ?? '');
      known.set(question, made);
      return made;
    });
    fingerprints.set(question, print);
    return print;
  };

  /** A method that a new version of the template no longer has counts as a changed answer. */
  const isKept = (question: string): boolean => {
    const [method]: [string] = JSON.parse(question);
    return Reflect.has(content, method);
  };

  return {
    trace() {
      const asked = new Map<string, string>();
      const traced = new Proxy(content, {
        get(target, name, receiver) {
          if (typeof name !== 'string' || !Reflect.has(target, name))
            return Reflect.get(target, name, receiver);
          return async (...args: readonly unknown[]) => {
            const question = questionOf(name, args);
            if (!changeless.has(name)) asked.set(question, await fingerprintOf(question));
            return ask(question);
          };
        },
      });
      return { content: traced, asked };
    },
    async unchanged(trace) {
      for (const [question, print] of trace) {
        const now = known.get(question) ?? (isKept(question) ? await fingerprintOf(question) : undefined);
        if (now !== print) return false;
      }
      return true;
    },
  };
};
