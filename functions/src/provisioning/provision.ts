import {
  type Actor,
  type FirstAdministrator,
  openSite,
  type ProvisioningDeps,
  type RegisteredCollectivity,
  remaining,
} from '@mahalli/core';

/** Where a run of provisioning stands. */
export interface Progress {
  readonly asked: number;
  readonly opened: number;
  /** Those that were open already and needed nothing. */
  readonly untouched: number;
  readonly failed: number;
  /** Collectivities done per second, since the run began. */
  readonly rate: number;
  /** Seconds left at that rate. */
  readonly secondsLeft: number;
}

/** How a run ended. */
export interface Outcome extends Progress {
  /** Whether it stopped by itself because too much failed, or because it was asked to. */
  readonly stopped: 'no' | 'failures' | 'asked';
  readonly failures: readonly { readonly code: string; readonly reason: string }[];
}

/** What a run of provisioning is asked. */
export interface ProvisioningRun {
  readonly collectivities: readonly RegisteredCollectivity[];
  readonly administratorOf: (code: string) => FirstAdministrator | null;
  readonly demonstration: boolean;
  readonly actor: Actor;
  /** How many are opened at the same time. */
  readonly together: number;
  readonly onProgress: (progress: Progress) => void;
  readonly signal: AbortSignal;
}

/** More than one in a hundred failing means that something is wrong with all of them. */
const tooMany = (failed: number, asked: number): boolean => failed > Math.max(1, asked * 0.01);

/**
 * Opens the sites of many collectivities, each from where an earlier run left it.
 *
 * A failure leaves its reason in the ledger and does not stop the others; more than 1 % of them stop the run.
 */
export const provision = async (deps: ProvisioningDeps, run: ProvisioningRun): Promise<Outcome> => {
  const { collectivities, administratorOf, demonstration, actor, together, onProgress, signal } = run;
  const asked = collectivities.length;
  const started = performance.now();
  const failures: { code: string; reason: string }[] = [];
  let opened = 0;
  let untouched = 0;

  const progress = (): Progress => {
    const done = opened + untouched + failures.length;
    const seconds = Math.max(0.001, (performance.now() - started) / 1000);
    const rate = done / seconds;
    return {
      asked,
      opened,
      untouched,
      failed: failures.length,
      rate,
      secondsLeft: rate === 0 ? 0 : Math.ceil((asked - done) / rate),
    };
  };

  const queue = collectivities.values();
  const worker = async (): Promise<void> => {
    for (const collectivity of queue) {
      if (signal.aborted || tooMany(failures.length, asked)) return;
      try {
        const steps = await openSite(
          deps,
          { collectivity, administrator: administratorOf(collectivity.code), demonstration },
          actor,
        );
        if (steps.length > 0) opened += 1;
        else untouched += 1;
      } catch (cause) {
        failures.push({ code: collectivity.code, reason: String(cause) });
      }
      onProgress(progress());
    }
  };
  await Promise.all(Array.from({ length: together }, worker));
  return {
    ...progress(),
    failures,
    stopped: tooMany(failures.length, asked) ? 'failures' : signal.aborted ? 'asked' : 'no',
  };
};

/** What a run would do, without doing it. */
export const plan = async (
  { ledgers }: Pick<ProvisioningDeps, 'ledgers'>,
  collectivities: readonly RegisteredCollectivity[],
): Promise<{ readonly toOpen: readonly RegisteredCollectivity[]; readonly open: number }> => {
  const toOpen: RegisteredCollectivity[] = [];
  for (const collectivity of collectivities) {
    if (remaining(await ledgers.find(collectivity.code)).length > 0) toOpen.push(collectivity);
  }
  return { toOpen, open: collectivities.length - toOpen.length };
};
