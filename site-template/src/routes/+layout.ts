// No page ships framework JavaScript: a portal is read on a cheap phone over a slow network.
export const csr = false;
