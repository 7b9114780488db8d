/** How often a page that shows an operation under way is asked again, in milliseconds. */
const every = 3000;

/**
 * Keeps what a page says of an operation up to date while it runs. Without this script, a link does the same. Nothing
 * is replaced while somebody is about to press a button in it, nor when an answer does not come.
 */
const follow = async (): Promise<void> => {
  const shown = document.querySelector('[data-under-way]');
  if (shown === null) return;
  if (!document.hidden && !shown.contains(document.activeElement)) {
    const answer = await fetch(location.href).catch(() => undefined);
    if (answer?.ok) {
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const fresh = page.querySelector('#operation');
      if (fresh !== null) shown.replaceWith(document.adoptNode(fresh));
    }
  }
  setTimeout(follow, every);
};

setTimeout(follow, every);
