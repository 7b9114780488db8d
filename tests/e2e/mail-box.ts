import * as v from 'valibot';
import { ask } from './read-page.ts';

const box = v.object({
  emails: v.array(
    v.object({
      destination: v.object({ to: v.array(v.string()) }),
      subject: v.string(),
      body: v.object({ text: v.string() }),
      headers: v.optional(v.array(v.object({ name: v.string(), value: v.string() })), []),
    }),
  ),
});

/** A mail as it arrived. */
export interface ArrivedMail {
  readonly subject: string;
  readonly text: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** The mails that somebody received, the oldest first; waits until there are so many. */
export const mailsTo = async (
  port: number,
  email: string,
  atLeast: number,
): Promise<readonly ArrivedMail[]> => {
  const until = Date.now() + 15_000;
  for (;;) {
    const { text: store } = await ask({ port, host: 'mail.localhost', path: '/store' });
    const { emails } = v.parse(box, JSON.parse(store));
    const mine = emails
      .filter(({ destination }) => destination.to.includes(email))
      .map(({ subject, body, headers }) => ({
        subject,
        text: body.text,
        headers: Object.fromEntries(headers.map(({ name, value }) => [name, value])),
      }));
    if (mine.length >= atLeast) return mine;
    if (Date.now() > until) throw new Error(`${email} received ${mine.length} mails instead of ${atLeast}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
};
