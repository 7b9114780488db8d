/**
 * Makes this process reach its own identity provider without leaving the machine, and returns the way back.
 *
 * The functions know the provider by its public address. Asked for there, it would be reached through the name
 * servers, the router and the proxy, which a machine behind address translation often cannot do to itself.
 */
export const reachInside = (issuer: string, inside: string): (() => void) => {
  const outside = globalThis.fetch;
  const { origin } = new URL(issuer);
  globalThis.fetch = (input, init) => {
    const asked = new URL(input instanceof Request ? input.url : input);
    if (asked.origin !== origin) return outside(input, init);
    const there = new URL(`${asked.pathname}${asked.search}`, inside);
    return outside(input instanceof Request ? new Request(there, input) : there, init);
  };
  return () => {
    globalThis.fetch = outside;
  };
};
