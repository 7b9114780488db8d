// Loaded by the search page alone; the rest comes when somebody begins to type.
const field = document.querySelector<HTMLInputElement>('#q');
const shown = document.querySelector<HTMLElement>('#suggestions');

if (field !== null && shown !== null) {
  field.addEventListener(
    'input',
    async () => {
      const { suggest } = await import('./suggestions.ts');
      await suggest(field, shown);
    },
    { once: true },
  );
}
