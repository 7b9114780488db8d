import { parseArgs } from 'node:util';
import { plan, provision } from '@mahalli/functions/provisioning/provision';
import { startProblem } from '../folder/start-problem.ts';
import { reachInstallation } from '../reach-installation.ts';
import { say } from '../say.ts';
import { readOrdersAsked } from './read-codes.ts';
import { showProgress } from './show-progress.ts';

const readOptions = (args: readonly string[]) => {
  try {
    return parseArgs({
      args: [...args],
      options: {
        code: { type: 'string', multiple: true, default: [] },
        codes: { type: 'string' },
        all: { type: 'boolean', default: false },
        'dry-run': { type: 'boolean', default: false },
        cloud: { type: 'boolean', default: false },
      },
    }).values;
  } catch (cause) {
    const option =
      args.find((arg) => !/^--(?:code|codes|all|dry-run|cloud)(?:=|$)/.test(arg)) ?? args.join(' ');
    throw startProblem('codes.option-unknown', { option }, cause);
  }
};

/** Opens the sites that a command line names, and answers the exit code: 0 when all of them are open. */
export const runProvision = async (args: readonly string[]): Promise<number> => {
  const options = readOptions(args);
  const orders = await readOrdersAsked({ codes: options.code, file: options.codes, all: options.all });
  const collectivities = orders.map(({ collectivity }) => collectivity);
  const administrators = new Map(
    orders.map(({ collectivity, administrator }) => [String(collectivity.code), administrator]),
  );

  const installation = await reachInstallation(options.cloud);
  try {
    const { provisioningDeps } = await import('@mahalli/functions/provisioning/provisioning-deps');
    const deps = provisioningDeps();
    if (options['dry-run']) {
      const { toOpen, open } = await plan(deps, collectivities);
      for (const { code, name, slug } of toOpen)
        say(`${code}\t${slug}.${deps.domain}\t${name.fr}\t${name.ar}`);
      say(`À ouvrir : ${toOpen.length}. Déjà ouverts : ${open}. Rien n’a été changé.`);
      say(`للإحداث: ${toOpen.length}. محدثة من قبل: ${open}. لم يتغير شيء.`);
      return 0;
    }
    const stopping = new AbortController();
    process.once('SIGINT', () => stopping.abort());
    process.once('SIGTERM', () => stopping.abort());
    const outcome = await provision(deps, {
      collectivities,
      administratorOf: (code) => administrators.get(code) ?? null,
      demonstration: false,
      actor: { subject: 'provision', email: 'provision@localhost' },
      together: 4,
      onProgress: showProgress(process.stdout),
      signal: stopping.signal,
    });
    await installation.settled();
    say(
      `\nOuverts : ${outcome.opened}. Déjà ouverts : ${outcome.untouched}. Échecs : ${outcome.failed}. (${outcome.rate.toFixed(1)}/s)`,
    );
    say(`محدثة: ${outcome.opened}. محدثة من قبل: ${outcome.untouched}. تعذرت: ${outcome.failed}.`);
    for (const { code, reason } of outcome.failures) say(`  ${code}\t${reason}`);
    if (outcome.stopped === 'failures') {
      say(
        'Arrêté : plus de 1 % d’échecs. Corrigez la cause, puis relancez : la suite reprendra où elle s’est arrêtée.',
      );
      say('توقف: تجاوزت نسبة التعذر 1%. عالجوا السبب ثم أعيدوا التشغيل: يُستأنف العمل من حيث توقف.');
    }
    if (outcome.stopped === 'asked') {
      say('Arrêté à votre demande : relancez la même commande pour continuer.');
      say('توقف بطلب منكم: أعيدوا الأمر نفسه للمتابعة.');
    }
    return outcome.failed === 0 && outcome.stopped === 'no' ? 0 : 1;
  } finally {
    await installation.stop();
  }
};
