import type { SentForm } from './visit.ts';

/** What comes with a form that anybody may send, beside what it says. */
export const sentForm = (form: FormData): SentForm => ({
  shown: String(form.get('shown') ?? ''),
  trap: String(form.get('website') ?? ''),
});
