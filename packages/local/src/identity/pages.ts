import { directions, type Locale, otherLocale } from '@mahalli/core';
import { type Html, html, trusted } from './html.ts';
import { type Wording, wordings } from './wording.ts';

type Problem = keyof Wording['problems'];

/** A page in the making: its language and where the same page is in the other one. */
export interface PageFrame {
  readonly locale: Locale;
  /** Where this page is in the other language; none for pages that cannot be asked for again. */
  readonly otherAddress?: string | undefined;
}

/** The whole document around a page. */
export const layout = ({ locale, otherAddress }: PageFrame, title: string, content: Html): string => {
  const words = wordings[locale];
  const other = otherLocale(locale);
  const document = html`<!doctype html>
<html lang="${locale}" dir="${directions[locale]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title} | ${words.product}</title>
<link rel="stylesheet" href="/identity.css">
<link rel="icon" href="data:,">
</head>
<body>
<header><strong>${words.product}</strong>${
    otherAddress !== undefined &&
    html` <a href="${otherAddress}" lang="${other}" hreflang="${other}" dir="${directions[other]}">${words.otherLanguage}</a>`
  }</header>
<main>
<h1>${title}</h1>
${content}
</main>
</body>
</html>
`;
  return document.text;
};

/** One field of a form and what is wrong with it. */
interface Field {
  readonly name: string;
  readonly label: string;
  readonly type: 'email' | 'password' | 'text';
  readonly autocomplete: string;
  readonly value?: string;
  readonly hint?: string;
  readonly problem?: string | undefined;
  readonly numeric?: boolean;
  readonly focused?: boolean;
}

const field = ({ name, label, type, autocomplete, value, hint, problem, numeric, focused }: Field): Html => {
  const described = [hint && `${name}-hint`, problem && `${name}-problem`].filter(Boolean).join(' ');
  return html`<div class="field">
<label for="${name}">${label}</label>
${hint !== undefined && html`<p class="hint" id="${name}-hint">${hint}</p>`}
${problem !== undefined && html`<p class="problem" id="${name}-problem">${problem}</p>`}
<input id="${name}" name="${name}" type="${type}" autocomplete="${autocomplete}" dir="ltr" required${
    value !== undefined && html` value="${value}"`
  }${numeric && html` inputmode="numeric" maxlength="9"`}${described !== '' && html` aria-describedby="${described}"`}${
    problem !== undefined && html` aria-invalid="true"`
  }${focused && html` autofocus`}>
</div>`;
};

/** What went wrong, above the form, for what belongs to no single field. */
const alert = (words: Wording, text: string | undefined): Html | false =>
  text !== undefined &&
  html`<div class="alert" role="alert"><h2>${words.problems.title}</h2><p>${text}</p></div>`;

const said = (words: Wording, problem: Problem | undefined, of: readonly Problem[]): string | undefined =>
  problem !== undefined && of.includes(problem) ? words.problems[problem] : undefined;

/** The first page: e-mail and password. */
export const passwordPage = (
  frame: PageFrame,
  {
    action,
    email,
    problem,
    minutes,
  }: { action: string; email: string; problem?: Problem | undefined; minutes?: number },
): string => {
  const words = wordings[frame.locale];
  const general = said(words, problem, ['wrong', 'tooMany'])?.replace('{minutes}', String(minutes ?? 15));
  return layout(
    frame,
    words.signIn,
    html`<p>${words.staffOnly}</p>
${alert(words, general)}
<form method="post" action="${action}" novalidate>
<input type="hidden" name="step" value="password">
${field({
  name: 'email',
  label: words.email,
  type: 'email',
  autocomplete: 'username',
  value: email,
  problem: said(words, problem, ['emailMissing']),
  focused: email === '',
})}
${field({
  name: 'password',
  label: words.password,
  type: 'password',
  autocomplete: 'current-password',
  problem: said(words, problem, ['passwordMissing']),
  focused: email !== '',
})}
<button type="submit">${words.next}</button>
</form>
<p class="hint">${words.forgotten}</p>`,
  );
};

interface CodeForm {
  readonly action: string;
  readonly email: string;
  readonly problem?: Problem | undefined;
  readonly minutes?: number;
}

const codeForm = (
  words: Wording,
  { action, problem }: CodeForm,
  hint?: string,
): Html => html`<form method="post" action="${action}" novalidate>
<input type="hidden" name="step" value="code">
${field({
  name: 'code',
  label: words.code,
  type: 'text',
  autocomplete: 'one-time-code',
  problem: said(words, problem, ['codeMissing', 'codeWrong', 'codeUsed']),
  numeric: true,
  focused: true,
  ...(hint !== undefined && { hint }),
})}
<button type="submit">${words.confirm}</button>
</form>
<form method="post" action="${action}">
<input type="hidden" name="step" value="restart">
<button type="submit" class="quiet">${words.otherAccount}</button>
</form>`;

const tooMany = (words: Wording, { problem, minutes }: CodeForm): Html | false =>
  alert(words, said(words, problem, ['tooMany'])?.replace('{minutes}', String(minutes ?? 15)));

/** The second page: the code of an application that is already enrolled. */
export const codePage = (frame: PageFrame, form: CodeForm): string => {
  const words = wordings[frame.locale];
  return layout(
    frame,
    words.codeTitle,
    html`<p><bdi dir="ltr">${form.email}</bdi></p>
${tooMany(words, form)}
${codeForm(words, form, words.codeHint)}`,
  );
};

/** The second page, the first time: the secret to give to an application, and its first code. */
export const enrolPage = (
  frame: PageFrame,
  form: CodeForm & { readonly secret: string; readonly address: string; readonly picture: Html | undefined },
): string => {
  const words = wordings[frame.locale];
  const [install, add, type] = words.enrolSteps;
  return layout(
    frame,
    words.enrolTitle,
    html`<p>${words.enrolWhy}</p>
${tooMany(words, form)}
<ol>
<li>${install}</li>
<li>${add}
${form.picture}
<p>${words.secret} <code dir="ltr">${form.secret.replace(/(.{4})(?=.)/g, '$1 ')}</code></p>
<p><a href="${form.address}">${words.enrolOpen}</a></p></li>
<li>${type}</li>
</ol>
${codeForm(words, form)}`,
  );
};

/** The page behind an invitation: choosing a password. */
export const invitationPage = (
  frame: PageFrame,
  { action, email, problem }: { action: string; email: string; problem?: Problem | undefined },
): string => {
  const words = wordings[frame.locale];
  const [before = '', after = ''] = words.inviteFor.split('{email}');
  const choice = { type: 'password', autocomplete: 'new-password' } as const;
  return layout(
    frame,
    words.inviteTitle,
    html`<p>${before}<bdi dir="ltr">${email}</bdi>${after}</p>
<form method="post" action="${action}" novalidate>
<input type="text" name="email" value="${email}" autocomplete="username" hidden>
${field({
  ...choice,
  name: 'password',
  label: words.newPassword,
  hint: words.newPasswordHint,
  problem: said(words, problem, ['passwordShort']),
  focused: true,
})}
${field({ ...choice, name: 'repeat', label: words.repeat, problem: said(words, problem, ['passwordsDiffer']) })}
<button type="submit">${words.save}</button>
</form>`,
  );
};

/** A page that only says something and shows where to go. */
export const messagePage = (frame: PageFrame, title: string, text: string, home: string): string =>
  layout(
    frame,
    title,
    html`<p>${text}</p>
<p><a class="button" href="${home}">${wordings[frame.locale].goOn}</a></p>`,
  );

/** The page that asks whether to sign out; the form comes from the identity provider. */
export const signOutPage = (frame: PageFrame, form: string): string => {
  const words = wordings[frame.locale];
  return layout(
    frame,
    words.signOutTitle,
    html`<p>${words.signOutAsk}</p>
${trusted(form)}
<p><button type="submit" form="op.logoutForm" name="logout" value="yes">${words.signOut}</button>
<button type="submit" form="op.logoutForm" class="quiet">${words.stay}</button></p>`,
  );
};
