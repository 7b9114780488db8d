import { composeLetter } from '#lib/compose-letter.ts';
import { requireDesk } from '#lib/desk.ts';
import { orRefuse } from '#lib/refusal.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
  const { bureau } = requireDesk(locals);
  const [{ request, kept, said, deadlines, reference }, site] = await orRefuse(
    Promise.all([bureau.request(params.code, params.id), bureau.site(params.code)]),
  );
  const { answer } = request;
  return {
    back: `/${locals.locale}/${params.code}/requests/${params.id}`,
    reference,
    letter:
      answer === null
        ? null
        : composeLetter(
            {
              site,
              request,
              kept,
              answer,
              explanation: said.find(({ kind }) => kind === 'answer')?.text ?? '',
              complainUntil: deadlines.find(({ code }) => code === 'D5')?.due ?? answer.on,
            },
            request.locale,
          ),
  };
};
