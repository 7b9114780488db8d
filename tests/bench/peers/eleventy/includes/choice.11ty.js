import { escaped } from './escaped.js';

export const render = ({ title }) => `<!doctype html>
<html lang="ar" dir="rtl">
<head><meta charset="utf-8"><title>${escaped(title)}</title><link rel="stylesheet" href="/style.css"></head>
<body><main><h1>${escaped(title)}</h1><p><a href="/ar" lang="ar">العربية</a> <a href="/fr" lang="fr">Français</a></p></main></body>
</html>
`;
