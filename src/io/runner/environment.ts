import { UserError } from '../../core/errors.js';

/** What the runner says about the run (GitHub documentation: default environment variables); empty variables count as absent. */
export interface RunnerEnvironment {
  /** The checkout, an absolute path. */
  readonly workspace: string;
  /** A folder that is emptied after the job. */
  readonly temp: string | undefined;
  readonly outputFile: string | undefined;
  readonly summaryFile: string | undefined;
  readonly eventName: string | undefined;
  readonly eventFile: string | undefined;
  /** The commit that the event is about. */
  readonly sha: string | undefined;
  /** The full name of the ref that the event is about, for example `refs/pull/7/merge`. */
  readonly ref: string | undefined;
  readonly repository: RepositoryName | undefined;
  readonly serverUrl: string;
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  readonly runId: number;
  readonly runAttempt: number;
}

export interface RepositoryName {
  readonly owner: string;
  readonly name: string;
}

export type Variables = Readonly<Record<string, string | undefined>>;

/** Reads the runner's variables. Throws UserError USAGE when there is no workspace, CONFIG for an address that is none. */
export function readRunnerEnvironment(variables: Variables): RunnerEnvironment {
  const text = (name: string): string | undefined => (variables[name] === '' ? undefined : variables[name]);
  const workspace = text('GITHUB_WORKSPACE');
  if (workspace === undefined) {
    throw new UserError(
      'USAGE',
      'GITHUB_WORKSPACE is not set',
      'Run the action on a GitHub Actions runner, or use the command line: vaultgate check.',
    );
  }
  const apiUrl = addressOf('GITHUB_API_URL', text('GITHUB_API_URL') ?? 'https://api.github.com');
  return {
    workspace,
    temp: text('RUNNER_TEMP'),
    outputFile: text('GITHUB_OUTPUT'),
    summaryFile: text('GITHUB_STEP_SUMMARY'),
    eventName: text('GITHUB_EVENT_NAME'),
    eventFile: text('GITHUB_EVENT_PATH'),
    sha: text('GITHUB_SHA'),
    ref: text('GITHUB_REF'),
    repository: repositoryOf(text('GITHUB_REPOSITORY')),
    serverUrl: addressOf('GITHUB_SERVER_URL', text('GITHUB_SERVER_URL') ?? 'https://github.com'),
    apiUrl,
    graphqlUrl: addressOf('GITHUB_GRAPHQL_URL', text('GITHUB_GRAPHQL_URL') ?? `${apiUrl.replace(/\/v3$/, '')}/graphql`),
    runId: countOf(text('GITHUB_RUN_ID')),
    runAttempt: countOf(text('GITHUB_RUN_ATTEMPT')),
  };
}

/** Threat: the token goes to this address, so it must be one that was meant: an absolute http(s) URL without credentials. */
function addressOf(variable: string, value: string): string {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') {
    throw new UserError('CONFIG', `${variable} is not an address`, 'Leave the variable as the runner sets it.');
  }
  return value.replace(/\/+$/, '');
}

function repositoryOf(value: string | undefined): RepositoryName | undefined {
  const [, owner, name] = /^([\w.-]{1,100})\/([\w.-]{1,100})$/.exec(value ?? '') ?? [];
  return owner === undefined || name === undefined ? undefined : { owner, name };
}

function countOf(value: string | undefined): number {
  return /^\d{1,15}$/.test(value ?? '') ? Number(value) : 0;
}
