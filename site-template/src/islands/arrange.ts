/**
 * Moves rows where they stand and shows at once what the order will look like; saving stays the form's own. Without
 * this script each move asks for the page again.
 */
const enhance = (list: HTMLElement): void => {
  const rows = (): readonly HTMLElement[] => [...list.querySelectorAll<HTMLElement>(':scope > li')];
  const previews = [...document.querySelectorAll<HTMLElement>('[data-preview]')].map((preview) => {
    const labels = new Map<string, HTMLElement>();
    for (const one of preview.querySelectorAll<HTMLElement>('[data-row]'))
      labels.set(one.dataset['row'] ?? '', one);
    return { preview, labels };
  });

  const show = (): void => {
    const all = rows();
    for (const [at, row] of all.entries()) {
      const [up, down] = row.querySelectorAll('button');
      if (up) up.disabled = at === 0;
      if (down) down.disabled = at === all.length - 1;
    }
    for (const { preview, labels } of previews) {
      for (const row of all) {
        const label = labels.get(row.dataset['row'] ?? '');
        if (label === undefined) continue;
        label.hidden = row.querySelector<HTMLInputElement>('[name="shown"]')?.checked === false;
        preview.append(label);
      }
    }
  };

  list.addEventListener('click', (event) => {
    const pressed = event.target instanceof Element ? event.target.closest('button') : null;
    const row = pressed?.closest('li');
    if (!pressed || !row) return;
    event.preventDefault();
    if (pressed.name === 'up') row.previousElementSibling?.before(row);
    else row.nextElementSibling?.after(row);
    show();
    // At either end the button is of no more use: its neighbour keeps the place of whoever has no mouse.
    (pressed.disabled ? row.querySelector<HTMLElement>('button:not(:disabled)') : pressed)?.focus();
  });
  list.addEventListener('change', show);
};

const list = document.querySelector<HTMLElement>('[data-arrange]');
if (list) enhance(list);
