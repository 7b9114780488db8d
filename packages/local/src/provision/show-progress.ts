import type { Progress } from '@mahalli/functions/provisioning/provision';

const time = (seconds: number): string =>
  seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;

const line = ({ asked, opened, untouched, failed, rate, secondsLeft }: Progress): string =>
  `${opened + untouched + failed}/${asked} · ${failed} ✗ · ${rate.toFixed(1)}/s · ${time(secondsLeft)}`;

/** Shows where a run stands: the same line again and again on a terminal, one line each tenth elsewhere. */
export const showProgress = (out: {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}): ((progress: Progress) => void) => {
  let tenths = 0;
  return (progress) => {
    if (out.isTTY) {
      out.write(`\r${line(progress)}    `);
      return;
    }
    const done = progress.opened + progress.untouched + progress.failed;
    const reached = Math.floor((done * 10) / progress.asked);
    if (reached === tenths) return;
    tenths = reached;
    out.write(`${line(progress)}\n`);
  };
};
