/** What the page tells this script, beside what its form says without it. */
interface Told {
  readonly address: string;
  readonly mostBytes: number;
  readonly keysFrom: string;
  readonly staying: Readonly<Record<string, string>>;
  readonly page: string;
  /** A zero character stands for the name of the file. */
  readonly words: Readonly<
    Record<'sending' | 'tooLarge' | 'interrupted' | 'retry' | 'cancel' | 'cancelled' | 'progress', string>
  >;
}

const element = <K extends keyof HTMLElementTagNameMap>(tag: K, text: string): HTMLElementTagNameMap[K] => {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
};

const button = (text: string, act: () => void): HTMLButtonElement => {
  const made = element('button', text);
  made.type = 'button';
  made.className = 'button secondary';
  made.onclick = act;
  return made;
};

/**
 * Sends several files at once, each with its progress, and lets a clerk stop one or try it again; then opens the page
 * that says what became of them. Without this script the form sends one file, and the same page opens.
 */
const enhance = (form: HTMLFormElement, input: HTMLInputElement, told: Told): void => {
  const { words } = told;
  const list = element('ul', '');
  list.className = 'files';
  const status = element('p', '');
  status.setAttribute('role', 'status');
  const arrived: string[] = [];
  let open = 0;

  const settle = (): void => {
    if (open > 0 || arrived.length === 0) return;
    location.assign(`${told.page}?${new URLSearchParams(arrived.map((id) => ['sent', id]))}`);
  };

  const send = (file: File): void => {
    const id = crypto.randomUUID();
    const label = words.sending.replace('\0', file.name);
    const bar = element('progress', '');
    bar.max = 1;
    bar.setAttribute('aria-label', label);
    const row = element('li', '');
    list.append(row);
    const show = (...parts: readonly Node[]): void => row.replaceChildren(element('p', label), ...parts);

    const end = (why: string): void => {
      open -= 1;
      show(element('p', why));
      status.textContent = why;
      settle();
    };
    /** What was cut off holds the page back until it is tried again or given up. */
    const cutOff = (): void => {
      status.textContent = words.interrupted;
      show(
        element('p', words.interrupted),
        button(words.retry, start),
        button(words.cancel, () => end(words.cancelled)),
      );
    };
    const start = (): void => {
      const request = new XMLHttpRequest();
      const body = new FormData();
      for (const [name, value] of Object.entries(told.staying)) body.append(name, value);
      body.set('key', `${told.keysFrom}${id}/${file.name}`);
      body.append('file', file);
      bar.value = 0;
      show(
        bar,
        button(words.cancel, () => request.abort()),
      );
      request.upload.onprogress = ({ loaded, total }) => {
        bar.value = total > 0 ? loaded / total : 0;
      };
      request.onerror = cutOff;
      request.onabort = () => end(words.cancelled);
      request.onload = () => {
        if (request.status !== 201) return cutOff();
        open -= 1;
        arrived.push(id);
        bar.value = 1;
        show(bar);
        return settle();
      };
      request.open('POST', told.address);
      request.send(body);
    };
    open += 1;
    if (file.size > told.mostBytes) end(words.tooLarge);
    else start();
  };

  input.multiple = true;
  form.after(status, list);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    status.textContent = words.progress;
    for (const file of input.files ?? []) send(file);
    form.reset();
  });
};

const form = document.querySelector<HTMLFormElement>('form[data-send]');
const input = form?.querySelector<HTMLInputElement>('input[type="file"]');
if (form && input) enhance(form, input, JSON.parse(form.dataset['send'] ?? ''));
