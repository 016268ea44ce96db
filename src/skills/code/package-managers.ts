/** A command by which a manager is told, for good, where it gets packages from. */
export interface SourceCommand {
  /** The command up to the address, as the source of a pattern without groups; linear, and told apart without regard to letter case. */
  readonly line: string;
  /** Whether the address stands in for the registry or is asked besides. */
  readonly replaces: 'all' | 'some';
  /** It ends in a key or a variable of the manager, by which a text that holds it is told already. */
  readonly ends?: 'in-key';
  /** The address as the command takes it; a web address behind white space or `=` unless said otherwise. */
  readonly address?: string;
}

/** A manager of packages, and every place at which it is told where they come from. */
export interface PackageManager {
  readonly name: string;
  /** What it fetches, as a finding calls it. */
  readonly package: string;
  readonly commands: readonly SourceCommand[];
  /** Keys of its settings and options of its command line, as the source of a pattern. */
  readonly keys?: string;
  /** Variables of the environment, as the source of a pattern. */
  readonly variables?: string;
  /** Its own settings, by the end of their paths, as the source of a pattern. */
  readonly settings?: string;
  /** Words of its commands, keys and variables, one of which every such place holds. */
  readonly anchors: readonly string[];
}

/** Up to three options between the words of a command. */
const OPTIONS = String.raw`(?:-\S{1,20}\s{1,4}){0,3}`;
/** A word begins here, or behind the escaped end of a line. */
const BEGINS = String.raw`(?:\b|(?<=\\n))`;

/**
 * The managers whose packages, or whose own downloads, can be led elsewhere. By their manuals: npm-config, Yarn “Settings”,
 * “pip config”, uv “Indexes”, Poetry “Repositories”, PDM “Configuration”, “conda config”, “go env”, “gem sources”, “bundle config”,
 * “nuget sources”, the Cargo book “Source replacement”, Maven “Using mirrors”, Gradle “Initialization scripts”, Composer
 * “Repositories”, Dart “Environment variables”, Rustup “Environment variables”, Homebrew manual, Electron “Mirror”, Playwright
 * “Install browsers”, Corepack.
 */
export const PACKAGE_MANAGERS: readonly PackageManager[] = [
  {
    name: 'git',
    package: 'repositories',
    commands: [
      {
        line: String.raw`\bgit\s[^\n]{0,80}?\bconfig\s[^\n]{0,60}?\burl\.["']?`,
        address: String.raw`(?<address>https?:\/\/[^\s"']{3,300}?)["']?\.insteadOf\s{1,4}["']?(?:https?:\/\/|git@|ssh:|git:)`,
        replaces: 'all',
      },
    ],
    anchors: [],
  },
  {
    name: 'npm',
    package: 'packages',
    commands: [
      {
        line: String.raw`\b(?:npm|pnpm|yarn|bun)\s{1,4}(?:config\s{1,4}set|c\s{1,4}set|set)\s{1,4}${OPTIONS}(?:registry|npmRegistryServer)`,
        replaces: 'all',
        ends: 'in-key',
      },
    ],
    keys: String.raw`(?:@[\w.-]{1,60}:)?${BEGINS}registry|npmRegistryServer`,
    variables: 'npm_config_registry|COREPACK_NPM_REGISTRY',
    settings: String.raw`\.npmrc|\.yarnrc(?:\.yml)?|bunfig\.toml|npm/etc/npmrc`,
    anchors: ['registry', 'npmregistryserver'],
  },
  {
    name: 'pip',
    package: 'packages',
    commands: [
      {
        line: String.raw`\bpip[\d.]{0,4}\s{1,4}config\s{1,4}${OPTIONS}set\s{1,4}${OPTIONS}[\w-]{1,20}\.(?:index-url|find-links)`,
        replaces: 'all',
        ends: 'in-key',
      },
      {
        line: String.raw`\bpip[\d.]{0,4}\s{1,4}config\s{1,4}${OPTIONS}set\s{1,4}${OPTIONS}[\w-]{1,20}\.extra-index-url`,
        replaces: 'some',
        ends: 'in-key',
      },
      { line: String.raw`\bpdm\s{1,4}config\s{1,4}${OPTIONS}pypi\.url`, replaces: 'all' },
    ],
    keys: String.raw`${BEGINS}(?:extra[-_])?index[-_]url|\bfind[-_]links|\bdefault-index`,
    variables: String.raw`\bPIP_(?:EXTRA_)?INDEX_URL|\bUV_(?:EXTRA_INDEX_URL|DEFAULT_INDEX|INDEX_URL|INDEX)|\bPDM_PYPI_URL`,
    settings: String.raw`pip/pip\.conf|\.pip/pip\.conf|pip\.(?:conf|ini)|uv/uv\.toml|pdm/config\.toml|\.pydistutils\.cfg`,
    anchors: [
      'index-url',
      'index_url',
      'find-links',
      'find_links',
      'uv_index',
      'default_index',
      'default-index',
      'uv_default',
      'pypi.url',
      'pdm_pypi',
    ],
  },
  {
    name: 'Poetry',
    package: 'packages',
    commands: [{ line: String.raw`\bpoetry\s{1,3}source\s{1,3}add(?:\s{1,3}--?\S{1,30}){0,3}\s{1,3}[\w.-]{1,40}`, replaces: 'all' }],
    anchors: ['source add'],
  },
  {
    name: 'conda',
    package: 'packages',
    commands: [
      {
        line: String.raw`\b(?:conda|mamba|micromamba)\s{1,4}config\s{1,4}(?:--\w{1,10}\s{1,4}){0,2}--(?:add|prepend)\s{1,4}(?:default_)?channels`,
        replaces: 'some',
      },
      {
        line: String.raw`\b(?:conda|mamba|micromamba)\s{1,4}config\s{1,4}(?:--\w{1,10}\s{1,4}){0,2}--set\s{1,4}channel_alias`,
        replaces: 'all',
      },
    ],
    variables: String.raw`\bCONDA_CHANNEL_ALIAS`,
    settings: String.raw`\.condarc|\.mambarc`,
    anchors: ['channels', 'channel_alias'],
  },
  {
    name: 'go',
    package: 'modules',
    commands: [{ line: String.raw`\bgo\s{1,4}env\s{1,4}-w\s{1,4}GOPROXY`, replaces: 'all', ends: 'in-key' }],
    variables: String.raw`\bGOPROXY`,
    settings: String.raw`\bgo/env`,
    anchors: ['goproxy'],
  },
  {
    name: 'RubyGems',
    package: 'gems',
    commands: [
      { line: String.raw`\bgem\s{1,4}sources?\s{1,4}(?:--add|-a)`, replaces: 'all' },
      { line: String.raw`\bbundle\s{1,4}config\s{1,4}(?:set\s{1,4})?(?:--\w{1,12}\s{1,4})?mirror\.\S{3,80}`, replaces: 'all' },
    ],
    variables: String.raw`\bBUNDLE_MIRROR__\w{1,60}`,
    settings: String.raw`\.gemrc|\.bundle/config`,
    anchors: ['sources --add', 'sources -a', 'source -a', 'source --add', 'mirror.', 'bundle_mirror'],
  },
  {
    name: 'NuGet',
    package: 'packages',
    commands: [
      {
        line: String.raw`\bnuget\s{1,3}(?:add\s{1,3}source|sources\s{1,3}add)(?:\s{1,3}-{1,2}\w{1,12}\s{1,3}[\w.-]{1,40}){0,2}(?:\s{1,3}-Source)?`,
        replaces: 'all',
      },
    ],
    settings: String.raw`NuGet/NuGet\.Config|nuget\.config`,
    anchors: ['add source', 'sources add'],
  },
  {
    name: 'Cargo',
    package: 'crates',
    commands: [],
    variables: String.raw`\bCARGO_(?:REGISTRIES_\w{1,40}_INDEX|SOURCE_\w{1,40}_REGISTRY)|\bRUSTUP_(?:DIST_SERVER|UPDATE_ROOT)`,
    settings: String.raw`\.?cargo/config(?:\.toml)?`,
    anchors: ['cargo_registries', 'cargo_source', 'rustup_dist', 'rustup_update'],
  },
  {
    name: 'Maven',
    package: 'packages',
    commands: [],
    settings: String.raw`\.m2/settings\.xml|maven/conf/settings\.xml`,
    anchors: [],
  },
  {
    name: 'Gradle',
    package: 'packages',
    commands: [],
    settings: String.raw`\.gradle/init(?:\.d/[\w.-]{1,60})?\.gradle(?:\.kts)?`,
    anchors: [],
  },
  {
    name: 'Composer',
    package: 'packages',
    commands: [
      {
        line: String.raw`\bcomposer\s{1,4}config\s{1,4}${OPTIONS}repo(?:s|sitories)?\.[\w.-]{1,60}\s{1,4}(?:composer|vcs)`,
        replaces: 'all',
      },
    ],
    settings: String.raw`composer/config\.json`,
    anchors: ['composer config'],
  },
  {
    name: 'Dart',
    package: 'packages',
    commands: [],
    variables: String.raw`\b(?:PUB_HOSTED_URL|FLUTTER_STORAGE_BASE_URL)`,
    anchors: ['pub_hosted_url', 'flutter_storage'],
  },
  {
    name: 'Homebrew',
    package: 'packages',
    commands: [],
    variables: String.raw`\bHOMEBREW_(?:BOTTLE_DOMAIN|API_DOMAIN|ARTIFACT_DOMAIN|PIP_INDEX_URL|BREW_GIT_REMOTE|CORE_GIT_REMOTE)`,
    anchors: ['homebrew_bottle', 'homebrew_api_domain', 'homebrew_artifact', 'homebrew_brew_git', 'homebrew_core_git', 'homebrew_pip'],
  },
  {
    name: 'npm',
    package: 'the programs of packages',
    commands: [],
    variables: String.raw`\b(?:ELECTRON_MIRROR|PLAYWRIGHT_DOWNLOAD_HOST|PUPPETEER_DOWNLOAD_(?:BASE_URL|HOST)|NVM_NODEJS_ORG_MIRROR|npm_config_disturl|SASS_BINARY_SITE|HEX_MIRROR|JULIA_PKG_SERVER)`,
    anchors: [
      'electron_mirror',
      'playwright_download_host',
      'puppeteer_download',
      'nodejs_org_mirror',
      'disturl',
      'sass_binary',
      'hex_mirror',
      'julia_pkg',
    ],
  },
];

/** The settings of all managers, by the end of a path. */
export const MANAGER_SETTINGS = new RegExp(
  `(?:^|[/\\\\])(?:${PACKAGE_MANAGERS.flatMap(({ settings }) => settings ?? []).join('|')})$`,
  'iu',
);
