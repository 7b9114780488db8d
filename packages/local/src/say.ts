/** Says something to whoever runs the machine, in their terminal. */
export const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};
