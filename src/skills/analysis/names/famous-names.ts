/** Where a name is looked up. */
export type Ecosystem = 'npm' | 'pypi';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/**
 * Packages that nearly everybody has installed: the ones worth imitating. A small list on purpose, since each name on it makes
 * its neighbours suspect. Chosen by hand among the most downloaded of each registry and the tools of agents.
 */
export const FAMOUS_PACKAGES: Readonly<Record<Ecosystem, ReadonlySet<string>>> = {
  npm: words(`
    angular anthropic apollo-server autoprefixer axios babel bluebird body-parser bootstrap browserify chalk cheerio chokidar classnames
    commander concurrently cookie-parser coffee-script cors create-next-app create-react-app cross-env crypto-js css-loader date-fns
    debug discord.js dotenv electron electron-builder elliptic esbuild eslint eslint-config-prettier eslint-plugin-import
    eslint-plugin-react ethers eventemitter3 express express-session fastify firebase firebase-admin form-data formidable fs-extra
    gatsby googleapis graphql grunt gulp handlebars helmet http-proxy-middleware immutable inquirer ioredis javascript-obfuscator
    jasmine jquery jsdom jsonwebtoken langchain lerna lodash lodash.debounce markdownlint-cli marked material-ui minimist mocha moment
    moment-timezone mongodb mongoose morgan mysql2 next-auth node-fetch node-gyp node-ipc node-sass nodemailer nodemon npm-run-all openai
    passport passport-jwt playwright postcss postcss-loader prettier prisma prompts puppeteer puppeteer-core query-string react
    react-dom react-native react-redux react-router react-router-dom react-scripts redis redux redux-thunk request rimraf rollup
    sass-loader selenium-webdriver semver sequelize serverless sharp shelljs socket.io socket.io-client sqlite3 storybook
    styled-components stylelint supabase superagent svelte tailwindcss terser three ts-jest ts-loader ts-node turbo typeorm typescript
    typescript-eslint underscore uuid validator vercel vitest webpack webpack-cli webpack-dev-server winston wrangler yargs
    babel-cli babel-core babel-loader babel-preset-env event-stream jest-environment-jsdom openapi-generator-cli json-server http-server
    react-devtools react-hook-form swagger-ui-express web3 ws
  `),
  pypi: words(`
    aiohttp alembic anthropic ansible anyio apache-airflow asyncpg attrs awscli azure-identity beautifulsoup4 bitsandbytes black boto3
    botocore celery certifi charset-normalizer click colorama cryptography dask datasets deepspeed discord-py django djangorestframework
    docker fastapi flask flask-cors gensim google-auth google-cloud-storage gradio grpcio gunicorn httpx huggingface-hub hypothesis
    imageio ipython jinja2 jupyter jupyterlab keras kubernetes langchain langchain-core langgraph litellm llama-index lxml markdown
    markitdown markupsafe matplotlib mlflow mypy mysql-connector-python networkx nltk numpy onnxruntime openai opencv-python openpyxl
    pandas paramiko pdfplumber pillow pip playwright plotly polars prometheus-client protobuf psutil psycopg2 psycopg2-binary pyarrow
    pycryptodome pydantic pygame pyinstaller pyjwt pylint pymongo pymupdf pymysql pypdf pypdf2 pyserial pytest pytest-asyncio pytest-cov
    python-dateutil python-docx python-dotenv python-jwt python-pptx python-telegram-bot pytorch-lightning pytz pyyaml qrcode
    reportlab requests requests-oauthlib requests-toolbelt rich ruff scapy scikit-image scikit-learn scipy scrapy seaborn selenium
    sentence-transformers sentencepiece setuptools solana spacy sqlalchemy starlette statsmodels streamlit sympy tensorboard tensorflow
    tiktoken tokenizers torch torchaudio torchvision tornado transformers twilio typer typing-extensions ultralytics urllib3 uvicorn
    virtualenv wandb web3 websocket-client websockets werkzeug xgboost yt-dlp colorful colourama ccxt telethon
  `),
};

/** Famous scopes of npm with those of their packages that agents start by name; empty where any name may follow. */
export const FAMOUS_SCOPES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'modelcontextprotocol',
    words(`
      inspector sdk server-brave-search server-everything server-everart server-fetch server-filesystem server-gdrive server-git
      server-github server-gitlab server-google-maps server-memory server-postgres server-puppeteer server-redis
      server-sequential-thinking server-slack server-sqlite server-time create-server server-pdf ext-apps
    `),
  ],
  ['anthropic-ai', words('claude-code sdk claude-agent-sdk mcpb dxt bedrock-sdk vertex-sdk tokenizer claude-trace')],
  ...'angular babel aws-sdk google-cloud microsoft nestjs openai playwright prisma reduxjs remotion sentry storybook supabase tailwindcss tanstack typescript-eslint cloudflare vercel upstash langchain huggingface opentelemetry apollo ethersproject solana electron octokit vitejs types'
    .split(' ')
    .map((scope): [string, ReadonlySet<string>] => [scope, new Set()]),
]);

/** Owners whose actions stand in most workflows of GitHub. */
export const FAMOUS_ACTION_OWNERS: ReadonlySet<string> = words(`
  actions github docker azure aws-actions google-github-actions hashicorp aquasecurity codecov sonarsource cloudflare softprops
  peter-evans pnpm anthropics snyk gitleaks trufflesecurity goreleaser golangci sigstore step-security peaceiris tj-actions
  reviewdog dorny ossf helm goreleaser slackapi shivammathur gradle
`);

/** Owners of actions that are near a famous one and their own. */
export const HONEST_ACTION_OWNERS: ReadonlySet<string> = words(
  'action actions-rs actions-rust-lang actions-go githubs dockers azure-samples helms',
);

/** Names that are one slip away from a famous one and known packages themselves. */
export const HONEST_NEIGHBOURS: ReadonlySet<string> = words(`
  querystring coffeescript ttypescript graphiql fs.extra crypto-es crypto-ts csv-loader scss-loader reqwest cookieparser formdata cryptojs
  socketio class-names create-nuxt-app aws-cdk storyblok pymssql pyaml unicorn pytest-csv fastai google-oauth pymantic botocove
  colourful pedantic paymongo marpdown lmflow pymango toronado tornadio langchain-coze fastwapi streamkit opencc-python webrockets
  flask-cos python-wt planwright py-mysql scrappy scikits-learn livellm protoruf asyncmg julpyter pydantix
`);

/** Words that names of skills and tools are made of; one of them misspelt in a name is what a stranger registers. */
export const FAMOUS_WORDS: ReadonlySet<string> = words(`
  anthropic anthropics claude chatgpt openai openclaw copilot cursor gemini github gitlab bitbucket google microsoft facebook telegram
  whatsapp discord instagram youtube twitter linkedin notion stripe shopify spotify dropbox salesforce docker kubernetes terraform
  postgres postgresql mongodb firebase supabase vercel netlify cloudflare playwright puppeteer selenium browser requests webapp website
  wordpress typescript javascript python tensorflow pytorch metamask bitcoin ethereum solana polymarket binance coinbase
  validator formatter converter generator scanner analyzer optimizer installer downloader uploader transformer translator summarizer
  extractor compiler debugger profiler scheduler monitor connector integrator assistant creator builder manager updater
  security testing calendar weather database document documents spreadsheet powerpoint presentation
  trading parser config configuration diagnostics analytics automation authentication notification translate
  markdown templates frontend backend design developer development deployment
`);
