/** The source of a form's fields: a browser's form, or one that was rescued when a session ended. */
export interface FormFields {
  get(name: string): unknown;
  getAll(name: string): readonly unknown[];
}

/** A field as it was typed; nothing where a file was sent in its place. */
export const typed = (form: Pick<FormFields, 'get'>, name: string): string => {
  const value = form.get(name);
  // Browsers send line breaks as CRLF; texts are kept with LF so that retyping nothing changes nothing.
  return typeof value === 'string' ? value.replaceAll('\r\n', '\n') : '';
};
