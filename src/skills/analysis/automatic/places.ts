import type { BundleView } from '../bundle-view.js';
import type { SourceFile } from '../source-file.js';
import type { TextUnit } from '../text-unit.js';

/** The moment of a hook. */
export const AGENT_EVENT = 'at events of the agent';

/** Files that something runs or loads without being asked, and when. */
const BY_PATH: readonly (readonly [RegExp, string])[] = [
  [/(?:^|\/)\.envrc$/, 'when the folder is entered'],
  [/(?:^|\/)setup\.(?:py|cfg)$/, 'when the package is installed'],
  [
    /(?:^|\/)(?:build\.rs|extconf\.rb|binding\.gyp|configure\.js|hatch_build\.py|_custom_build\.py|(?:build|settings|init)\.gradle(?:\.kts)?|pom\.xml|CMakeLists\.txt|meson\.build|mix\.exs|build\.(?:zig|sbt|xml)|rebar\.config|Package\.swift|Podfile|Setup\.hs|conanfile\.py|wscript|SConstruct|Directory\.Build\.(?:props|targets)|noxfile\.py|Rakefile|[\w.-]{1,80}\.(?:csproj|vbproj|fsproj|targets|gemspec|podspec|cabal|nimble))$/,
    'when the package is built',
  ],
  [/(?:^|\/)conftest\.py$/, 'when tests are looked for'],
  [/(?:^|\/)(?:sitecustomize|usercustomize)\.py$|\.pth$/, 'whenever Python starts'],
  [/(?:^|\/)\.devcontainer(?:\/|\.json$)/, 'when the project is opened in a container'],
  [
    /(?:^|\/)(?:\.idea|\.run|\.zed)\/|\.(?:xcscheme|sublime-project)$|(?:^|\/)\.(?:dir-locals\.el|exrc|n?vimrc|nvim\.lua|lvimrc|stackblitzrc)$/,
    'when the project is opened',
  ],
  [/(?:^|\/)\.?(?:gitpod\.yml|replit|replit\.nix|mise\.toml|mise\/config\.toml)$/, 'when the workspace starts'],
  [
    /(?:^|\/)(?:user-data|cloud-init|cloud-config|userdata)[\w-]{0,20}(?:\.ya?ml|\.txt|\.sh)?$|(?:^|\/)Vagrantfile$/i,
    'when the machine starts for the first time',
  ],
  [
    /(?:^|\/)(?:vite|vitest|webpack|rollup|next|nuxt|astro|svelte|babel|jest|eslint|postcss|tailwind|metro|playwright|karma|tsup|drizzle|commitlint|\.eslintrc|\.prettierrc|\.babelrc|gatsby-config|Gruntfile|gulpfile)(?:\.config|-config)?\.[cm]?[jt]s$/,
    'when a tool of the project starts',
  ],
  [
    /(?:^|\/)(?:\.gitlab-ci|azure-pipelines|bitbucket-pipelines|\.travis|\.drone|appveyor|cloudbuild|buildspec)\.ya?ml$|(?:^|\/)\.(?:circleci|woodpecker|buildkite)\/|(?:^|\/)Jenkinsfile$|(?:^|\/)\.github\/workflows\//,
    'whenever something is pushed',
  ],
  [/\.tf$/, 'when the infrastructure is planned'],
  [
    /(?:^|\/)(?:\.Rprofile|Rprofile\.site|\.irbrc|\.pryrc|\.pdbrc|\.gdbinit|\.lldbinit)$|(?:^|\/)profile_default\/startup\//,
    'whenever its interpreter starts',
  ],
  [/(?:^|\/)\.pre-commit-config\.ya?ml$/, 'when something is committed'],
  [/(?:^|\/)(?:\.husky|\.githooks|\.git\/hooks|git-hooks)\/[^.]{1,80}$|(?:^|\/)lefthook\.ya?ml$/, 'when something is committed'],
  [/(?:^|\/)\.(?:claude|cursor|codex|gemini|kiro|windsurf)\/hooks(?:\/|\.json$)|(?:^|\/)hooks\/hooks\.json$/, AGENT_EVENT],
];

/** Keys of settings whose value is a command that runs by itself, with the file that they belong to. */
const BY_KEY: readonly (readonly [RegExp, RegExp, string])[] = [
  [
    /(?:^|\/)package\.json$/,
    /"(?:pre|post)?(?:install|prepare)"\s{0,3}:\s{0,3}"$|"prepublish"\s{0,3}:\s{0,3}"$/,
    'when packages are installed',
  ],
  [
    /(?:^|\/)composer\.json$/,
    /"(?:pre|post)-(?:install|update|autoload)[\w-]{0,20}"\s{0,3}:\s{0,3}\[?\s{0,9}"$/,
    'when packages are installed',
  ],
  [
    /(?:^|\/)\.vscode\/tasks\.json$|\.code-workspace$/,
    /"(?:command|args)"\s{0,3}:\s{0,3}\[?[^\]{}]{0,200}"$/,
    'as soon as the folder is opened',
  ],
  [
    /(?:^|\/)(?:\.mcp|mcp[\w-]{0,20}|claude_desktop_config|cline_mcp_settings)\.json$/,
    /"(?:command|args)"\s{0,3}:\s{0,3}\[?[^\]{}]{0,300}"$/,
    'whenever the agent starts its servers',
  ],
  [
    /(?:^|\/)\.(?:claude|gemini|codex|cursor)\/[\w.-]{1,40}\.(?:json|toml)$/,
    /["']?(?:command|args|apiKeyHelper|statusLine|awsAuthRefresh|awsCredentialExport|otelHeadersHelper|notify)["']?\s{0,3}[:=]\s{0,3}\[?[^\]{}]{0,300}["']$/,
    'whenever the agent runs',
  ],
];

/** Moments at which nothing but a build is to happen: there even a publisher’s own host has nothing to say. */
export const BUILD_MOMENT = /\b(?:installed|built|tests|Python)\b/;

/** The moments at which places of a bundle run by themselves. */
export class AutomaticPlaces {
  readonly #named: ReadonlyMap<SourceFile, string>;

  constructor(view: BundleView) {
    this.#named = namedPrograms(view.files);
  }

  /** When a place runs without anybody asking for it; undefined where somebody has to. */
  momentOf(unit: TextUnit, offset: number): string | undefined {
    const { file } = unit;
    const byPath = BY_PATH.find(([path]) => path.test(file.path))?.[1] ?? this.#named.get(file);
    if (byPath !== undefined) return byPath;
    const [from] = unit.outerRange(offset, offset);
    const before = file.text.slice(Math.max(0, from - 600), from);
    for (const [path, key, moment] of BY_KEY) {
      if (!path.test(file.path) || !key.test(before)) continue;
      if (moment.includes('folder') && !/folderOpen/i.test(file.text)) continue;
      return moment;
    }
    return undefined;
  }
}

const LIFECYCLE = /"(?:(?:pre|post)?(?:install|prepare)|prepublish)"\s{0,3}:\s{0,3}"((?:[^"\\\n]|\\.){1,2000})"/g;
const HOOK_SETTINGS = /(?:^|\/)(?:hooks\/hooks|hooks|plugin|settings(?:\.local)?)\.json$/;
const HOOK_COMMAND = /"command"\s{0,3}:\s{0,3}"((?:[^"\\\n]|\\.){1,2000})"/g;
const BUILD_BACKEND = /^[ \t]{0,4}build-backend[ \t]{0,3}=[ \t]{0,3}["']([\w.]{1,80})(?::\w{1,40})?["']/m;

/** The files that a life-cycle script, a task of the folder, a hook or a build setting of the bundle starts by their path. */
function namedPrograms(files: readonly SourceFile[]): ReadonlyMap<SourceFile, string> {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const found = new Map<SourceFile, string>();
  const add = (path: string, moment: string): void => {
    const file = byPath.get(path) ?? byPath.get(`${path}.js`) ?? byPath.get(`${path}/index.js`);
    if (file !== undefined && !found.has(file)) found.set(file, moment);
  };
  const addHook = (name: string, folder: string): void => {
    for (const base of ['', folder, folder.replace(/(?:\.\w+|hooks|\.claude-plugin)\/$/, '')]) add(base + name, AGENT_EVENT);
  };
  for (const { path, text } of files) {
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    if (/(?:^|\/)package\.json$/.test(path))
      for (const match of text.matchAll(LIFECYCLE))
        for (const name of pathsIn(match[1] ?? '')) add(folder + name, 'when packages are installed');
    if (/(?:^|\/)\.vscode\/tasks\.json$/.test(path) && text.includes('folderOpen'))
      for (const name of pathsIn(text)) add(folder.slice(0, -'.vscode/'.length) + name, 'as soon as the folder is opened');
    if (HOOK_SETTINGS.test(path) && text.includes('hooks'))
      for (const match of text.matchAll(HOOK_COMMAND)) for (const name of pathsIn(match[1] ?? '')) addHook(name, folder);
    if (/(?:^|\/)pyproject\.toml$/.test(path)) {
      const backend = /^[ \t]{0,4}backend-path\b/m.test(text) ? BUILD_BACKEND.exec(text)?.[1] : undefined;
      if (backend !== undefined) add(`${folder}${backend.replaceAll('.', '/')}.py`, 'when the package is built');
    }
  }
  return found;
}

/** The words of a command, or of a file of settings, that look like paths within the bundle. */
function pathsIn(text: string): string[] {
  const words = text.slice(0, 20_000).split(/[\s"'`;|&()=,]+/);
  return words
    .map((word) => word.replace(/^(?:\$\{\w{1,40}\}|\$\w{1,40})\//, '').replace(/^(?:\.\/)+/, ''))
    .filter((word) => word.length > 1 && word.length < 200 && /[./]/.test(word) && !word.startsWith('/') && !word.includes('..'));
}
