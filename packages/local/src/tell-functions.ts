/** Tells the functions of this process, before they are loaded, what a deployment would tell them. */
export const tellFunctions = (environment: Readonly<Record<string, string>>): void => {
  Object.assign(process.env, environment);
};
