import dns, { type LookupAddress, type LookupAllOptions, type LookupOptions } from 'node:dns';

type Answered = (error: Error | null, address: string | LookupAddress[], family?: number) => void;

/**
 * Makes every name under `localhost` mean this machine, as browsers do (RFC 6761, section 6.3).
 *
 * Node asks the system, and Debian's does not know those names: the functions could not reach the identity
 * provider under the address that browsers use.
 */
export const resolveLocalhost = (): void => {
  const system = dns.lookup;
  const lookup = (
    name: string,
    options: LookupOptions | LookupAllOptions | number | Answered,
    answered?: Answered,
  ): void => {
    const reply = typeof options === 'function' ? options : answered;
    if (reply === undefined) throw new TypeError('a look-up needs somebody to answer');
    if (!/(?:^|\.)localhost$/.test(name)) {
      Reflect.apply(system, dns, typeof options === 'function' ? [name, reply] : [name, options, reply]);
      return;
    }
    const all = typeof options === 'object' && options.all === true;
    process.nextTick(() =>
      all ? reply(null, [{ address: '127.0.0.1', family: 4 }]) : reply(null, '127.0.0.1', 4),
    );
  };
  Reflect.set(dns, 'lookup', lookup);
};
