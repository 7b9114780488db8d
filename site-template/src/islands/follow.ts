/** What the picture on a receipt leads to: a number and a code behind the `#`, which no server is sent. */
const [reference = '', code = ''] = decodeURIComponent(location.hash.slice(1)).split('/');

const field = (name: string): HTMLInputElement | null =>
  document.querySelector(`[data-follow] input[name="${name}"]`);

/** Types the number and the code for whoever came by the picture, and takes them out of the address. */
if (reference !== '' && code !== '') {
  history.replaceState(null, '', location.pathname);
  const typed = [
    [field('reference'), reference],
    [field('code'), code],
  ] as const;
  for (const [input, value] of typed) if (input !== null) input.value = value;
  document.querySelector<HTMLButtonElement>('[data-follow] button')?.focus();
}
