import { shows, type CapabilitySignal } from './capability-signal.js';

/** Where a command begins in a shell line, behind variables that are set for it. */
const START = String.raw`(?:\x60|(?:^|[;|&(]|\$ |&& |sudo |then |do )[ \t]{0,12})(?:[A-Z_]{2,40}=[^\s;&|\x60]{0,80} ){0,3}`;
/** A pattern of what a command is, where commands begin. */
export const command = (pattern: string): RegExp => new RegExp(`${START}(?:${pattern})`);
/** A program and up to three words of what it is to do. */
const PROGRAM = String.raw`(?!(?:npm|yarn|pnpm|bun|make|just|task|echo|cd|cat|ls|grep|rg|git|export|printf|man|which|set|alias|if|for|while|function|mix|rake|cargo|python3?|node|claude|codex) )[a-z][\w.-]{1,30}`;

/** Commands by what they do, whatever the program is called. */
export const SHELL_SIGNALS: readonly CapabilitySignal[] = [
  // An address that is handed to a program, other than one that only prints or keeps it.
  shows(
    'network',
    'shell',
    ['http://', 'https://'],
    command(
      String.raw`(?!(?:get|post|put|patch|delete|head|echo|printf|export|set|alias|grep|rg|sed|awk|cat|test|if|case|return|local|declare|const|let|var)\b)(?:npx |uvx |bunx |pnpm dlx )?[a-z][\w./@-]{1,60}[ \t](?![=!<>+?:])[^\n|;&#\x60]{0,160}?https?:\/\/(?!localhost|127\.|0\.0\.0\.0|\[::1\])\w`,
    ),
    [],
    320,
  ),
  shows(
    'network',
    'shell',
    [' login', ' publish', ' deploy', ' upload', ' download', ' push', ' pull'],
    command(
      String.raw`${PROGRAM}(?: [a-z][\w:-]{1,30}){0,2} (?:login|publish|deploy|upload|download|push|pull)(?:-[a-z]{2,20}){0,2}(?=[ \t\x60]|$)`,
    ),
  ),
  // Other managers of packages, images and machines.
  shows(
    'network',
    'shell',
    [
      'packer ',
      'vagrant ',
      'tofu ',
      'snap ',
      'choco ',
      'winget ',
      'scoop ',
      'dnf ',
      'yum ',
      'pacman ',
      'apk ',
      'mise ',
      'asdf ',
      'nvm ',
      'rustup ',
      'pod ',
      'pdm ',
      'pixi ',
      'rye ',
      'ollama ',
      'skaffold ',
      'ansible',
      'cdk ',
      'sam ',
      'nix',
      'swift package',
      'tlmgr ',
      'cpan',
      'luarocks ',
      'opam ',
      'stack ',
      'cabal ',
      'hatch ',
      'flatpak ',
    ],
    command(
      String.raw`(?:packer (?:init|build)|vagrant (?:up|box)|tofu (?:init|plan|apply)|(?:snap|choco|winget|scoop|dnf|yum|mise|asdf|nvm|flatpak|tlmgr|luarocks|opam|cabal|pod|pdm|pixi|rye|rustup) (?:install|add|update|upgrade)|pacman -S|apk add|ollama (?:pull|run)|skaffold (?:run|dev)|ansible-(?:playbook|galaxy)|cdk (?:deploy|bootstrap)|sam (?:deploy|sync)|nix (?:build|develop|run)|swift package (?:resolve|update))\b`,
    ),
  ),
  // Fresh projects, and what comes from elsewhere into a file.
  shows(
    'writes',
    'shell',
    ['npm init', 'create-', 'degit', ' create', ' new', ' init', ':init', ':new', 'startproject', 'startapp', 'scaffold', 'go mod tidy'],
    command(
      String.raw`npm (?:init|create)\b|(?:npx|bunx|pnpm dlx|yarn dlx)(?: -{1,2}[a-z]{1,8}){0,2} (?:create-[\w@./-]{2,40}|degit|@[\w.-]{2,30}\/create-[\w-]{2,40}|[\w@/.-]{2,40} (?:init|create|new|scaffold))\b|(?:bun|yarn|pnpm) create\b|dotnet new (?!install|list|search|uninstall|update)\w|(?:cargo|hugo|rails|ng|nest|jekyll|mix|phx|sam|func|azd|wrangler|uv|poetry|pdm|hatch|cdk|pulumi|amplify|firebase|supabase|vercel|netlify|expo|flutter|vue|django-admin|helm|operator-sdk|kubebuilder|dvc|pre-commit|tsc|eslint|storybook|playwright|prisma|drizzle-kit|d2|mkdocs|sphinx|copier|cookiecutter|yo|gradle) (?:-{1,2}\w{1,10} )?(?:init|new|create|startproject|startapp|scaffold)\b|go mod (?:init|tidy)\b|(?!(?:terraform|packer|gcloud|aws|az|kubectl|docker|gh|ssh|eas|npm|dotnet|swift|conda|git|bd|brew|tmux) )[a-z][\w-]{1,25} (?:[a-z][\w-]{1,20}[ :])?(?:init|scaffold|new)(?= [\w.<@/-]|[ \t]{0,4}(?:[\x60#]|$))`,
    ),
  ),
  shows(
    'writes',
    'shell',
    ['curl', 'wget', ' cp', ' sync', ' download', 'yt-dlp', 'scp ', 'rsync '],
    command(
      String.raw`curl [^\n|]{0,120}(?:-[a-z]{0,4}o[ \t]{1,4}["']?https?:|--remote-name)|wget (?![^\n|]{0,80}(?:-O ?-|-qO-|--spider))|(?:gsutil|aws s3|gcloud storage|kubectl|docker|az storage \w{2,8}) (?:-m )?(?:cp|sync)\b|(?:gh (?:release|run)|huggingface-cli|hf|kaggle|az storage \w{2,8}|gdown|spacy|playwright|pip3?) download\b|(?:scp|rsync|yt-dlp) \S`,
    ),
  ),
  // Options by which a program changes what it reads.
  shows(
    'writes',
    'shell',
    ['--fix', '--write', '--in-place', '--auto'],
    /[a-z][\w./<>-]{1,40} [^\n\x60|;&]{0,120}--(?:fix|write|in-place|autofix|auto-?correct)(?=[ \t\n\x60=]|$)/,
  ),
  // Programs that turn one file into another, or change files in place.
  shows(
    'writes',
    'shell',
    [
      'ffmpeg',
      'magick',
      'mogrify',
      'convert',
      'soffice',
      'libreoffice',
      'inkscape',
      'mmdc',
      'zip ',
      'tar ',
      'gzip',
      '7z ',
      'prettier',
      'eslint',
      'ruff ',
      'black ',
      'gofmt',
      'goimports',
      'fmt',
      ' format',
      'isort',
      'patch ',
      'git ',
      'dd ',
      'truncate',
      'pdftoppm',
      'pdftotext',
      'pdftk',
      'qpdf',
      'img2pdf',
      'screencapture',
      'simctl io',
      'adb ',
      'protoc',
      'pyinstaller',
      'openssl',
      'ssh-keygen',
      'keytool',
      'mkcert',
      'codemod',
      'jscodeshift',
    ],
    command(
      String.raw`ffmpeg [^\n]{0,160}-i\b|(?:magick|mogrify|convert) [\w"'$./{]|(?:soffice|libreoffice) [^\n]{0,80}--convert-to|inkscape [^\n]{0,80}--export|mmdc [^\n]{0,80}-o|zip -?[\w"'$./]|tar -?-?c|tar -?[a-z]{0,4}[xc][a-z]{0,4}f? |gzip [^-\n]|7z [ax] |(?:npx )?prettier [^\n]{0,80}(?:--write|-w)\b|(?:npx )?eslint [^\n]{0,80}--fix|(?:uvx? (?:run )?)?(?:ruff (?:format|check [^\n]{0,60}--fix)|black|isort) |(?:gofmt|goimports) -[a-z]{0,3}w|(?:cargo|go|terraform|deno|zig|dart) (?:fmt|format)\b|dotnet format\b|patch -|git (?:mv|rm|apply|am|cherry-pick|revert|restore|stash|reset --hard|switch|worktree add|clean|format-patch|archive|filter-repo|submodule add)(?=[ \t]|$)|dd [^\n]{0,60}of=|truncate -|pdftoppm |pdftotext [^\n-]|pdftk |qpdf |img2pdf |screencapture |xcrun simctl io [^\n]{0,60}screenshot|adb [^\n]{0,40}screencap|protoc [^\n]{0,120}_out=|pyinstaller |openssl [^\n]{0,120}-out|ssh-keygen -|keytool -gen|mkcert |(?:npx )?(?:@[\w-]{2,20}\/)?(?:codemod|jscodeshift)\b`,
    ),
    [],
    260,
  ),
];
