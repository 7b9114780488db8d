const workspace = '^(packages/[^/]+|functions|infra|site-template|tests)/';

/** The arrows of the house: who may import whom. */
export default {
  forbidden: [
    {
      name: 'no-circles',
      comment: 'Two files that need each other are one file, or three.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'core-is-alone',
      comment: 'The rules of the town hall know of no AWS, no Node, no language and no page.',
      severity: 'error',
      from: { path: '^packages/core/src', pathNot: '\\.test\\.ts$|/testing/' },
      to: { pathNot: '^packages/core/src|node_modules/valibot/' },
    },
    {
      name: 'i18n-takes-core-only',
      severity: 'error',
      from: { path: '^packages/i18n/src', pathNot: '\\.test\\.ts$' },
      to: { pathNot: '^packages/(?:i18n|core)/src' },
    },
    {
      name: 'registry-is-law-and-names',
      severity: 'error',
      from: { path: '^packages/registry/src', pathNot: '\\.test\\.ts$' },
      to: { pathNot: '^packages/(?:registry|core)/src|node_modules/valibot/' },
    },
    {
      name: 'contracts-know-core-only',
      severity: 'error',
      from: { path: '^packages/contracts/src', pathNot: '\\.test\\.ts$' },
      to: { pathNot: '^packages/(?:contracts|core)/src|node_modules/(?:valibot|@valibot)/' },
    },
    {
      name: 'publishing-knows-nobody',
      severity: 'error',
      from: { path: '^packages/publishing/src', pathNot: '\\.test\\.ts$' },
      to: { pathNot: '^packages/publishing/src|node_modules/valibot/' },
    },
    {
      name: 'inspection-takes-bytes-and-gives-findings',
      comment: 'It reads no file, asks no network, and knows nobody but the vocabulary of the core.',
      severity: 'error',
      from: { path: '^packages/inspection/src', pathNot: '\\.(?:test|fixture)\\.ts$' },
      to: {
        pathNot:
          '^packages/(?:inspection|core)/src|^(?:node:)?(?:crypto|worker_threads|zlib)$|node_modules/(?:exifreader|papaparse|@types/papaparse|saxes|sharp|unpdf|valibot|yauzl|@types/yauzl)/',
      },
    },
    {
      name: 'finding-sees-what-it-is-given',
      comment: 'The same search answers in a function and in a browser: it reads nothing by itself.',
      severity: 'error',
      from: { path: '^packages/finding/src', pathNot: '\\.(?:test|fixture)\\.ts$' },
      to: { pathNot: '^packages/(?:finding|registry|core)/src|node_modules/(?:minisearch|valibot)/' },
    },
    {
      name: 'paper-makes-bytes-of-letters',
      comment:
        'It knows no request and no language: every word comes with the letter. It reads its own fonts and no other file.',
      severity: 'error',
      from: { path: '^packages/paper/src', pathNot: '\\.(?:test|fixture)\\.ts$' },
      to: {
        pathNot:
          '^packages/(?:paper|core)/src|^(?:node:)?(?:fs/promises|url|worker_threads)$|node_modules/(?:@myriaddreamin/typst-ts-web-compiler|uqr)/',
      },
    },
    {
      name: 'template-knows-no-cloud',
      comment: 'The pages ask their content; where it comes from is not their matter.',
      severity: 'error',
      from: { path: '^site-template/src' },
      to: { path: '^(?:functions|infra|packages/local|packages/publishing)/|node_modules/(?:@aws-sdk|aws-)' },
    },
    {
      name: 'public-pages-say-public-words',
      comment: 'What functions that answer residents carry follows from what their pages import.',
      severity: 'error',
      from: { path: '^site-template/src/routes/(?:portal|national|notices)/' },
      to: { path: '^packages/i18n/src/(?:bureau/|[^/]+/bureau-)', reachable: true },
    },
    {
      name: 'published-pages-leave-out-the-words-of-requests',
      comment:
        'Whatever publishes a portal would carry them; pages answered on demand and the bureau need them.',
      severity: 'error',
      from: {
        path: '^site-template/src/routes/(?:portal|national|notices)/',
        pathNot: '/(?:requests|deadlines)/',
      },
      to: { path: '^packages/i18n/src/(?:requests|clock)/', reachable: true },
    },
    {
      name: 'lambdas-are-leaves',
      severity: 'error',
      from: { pathNot: '^packages/local/src|^infra/|^tests/' },
      to: { path: '^functions/src/lambdas/' },
    },
    {
      name: 'runtime-knows-no-adapter',
      severity: 'error',
      from: { path: '^functions/src/runtime' },
      to: { path: '^functions/src/(?:adapters|lambdas)|node_modules/@aws-sdk/' },
    },
    {
      name: 'only-adapters-and-lambdas-touch-the-sdk',
      severity: 'error',
      from: {
        path: '^functions/src',
        pathNot: '^functions/src/(?:adapters|lambdas)|(?:job|provisioning|take-out)-deps\\.ts$|\\.test\\.ts$',
      },
      to: { path: 'node_modules/@aws-sdk/' },
    },
    {
      name: 'infra-reads-two-things',
      comment: 'The route table, and of the functions only the type of what they are told.',
      severity: 'error',
      from: { path: '^infra/' },
      to: {
        path: '^(?:functions|packages|site-template)/',
        pathNot: '^packages/contracts/src|^functions/src/runtime/env\\.ts$|^packages/core/src',
      },
    },
    {
      name: 'packages-by-name',
      comment: 'Between workspaces, package names; inside one, relative paths.',
      severity: 'error',
      from: { path: workspace },
      to: { path: workspace, pathNot: '^$1/', dependencyTypes: ['local'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(?:^|/)(?:build|\\.svelte-kit|cdk\\.out|node_modules/\\.cache)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default', 'svelte'],
      extensions: ['.ts', '.js', '.mjs', '.json', '.svelte'],
    },
  },
};
