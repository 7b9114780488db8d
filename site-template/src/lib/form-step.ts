import { redirect } from '@sveltejs/kit';
import type { Bureau } from '#lib/bureau.ts';
import { requireDesk } from '#lib/desk.ts';
import { type Refused, refuse } from '#lib/refusal.ts';

/** What a form of one step is sent with. */
interface StepEvent {
  readonly locals: App.Locals;
  readonly request: Request;
}

/**
 * Makes the steps of a page: each does one thing with a form, then leads to where the page says that it is done.
 *
 * A refusal is shown on the page with what its other forms keep.
 */
export const steps =
  <E extends StepEvent, D extends string>(doneAt: (event: E, done: D) => string) =>
  async (event: E, done: D, act: (bureau: Bureau, form: FormData) => Promise<unknown>) => {
    const { bureau } = requireDesk(event.locals);
    const form = await event.request.formData();
    try {
      await act(bureau, form);
    } catch (thrown) {
      const kept: { readonly refused?: Refused } = {};
      return refuse(thrown, kept);
    }
    redirect(303, doneAt(event, done));
  };
