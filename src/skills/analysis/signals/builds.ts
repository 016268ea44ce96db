import { signal } from '../signal.js';

/** Giving data to a host in the languages of builds that no reader follows: Rust, Java, Kotlin, Elixir, Swift, C#. */
export const SEND_ELSEWHERE = signal(
  'send-elsewhere',
  [
    'ureq::',
    'reqwest',
    'httpclient',
    'httpurlconnection',
    'tcpstream',
    'httpoison',
    'req.post',
    'urlsession',
    'webclient',
    'outputstream',
    'httpc:',
    'postasync(',
    'setdooutput',
    'setrequestmethod',
    'bodypublishers',
    ').body(',
    ').json(',
    ').form(',
    ').multipart(',
  ],
  /\bureq::(?:post|put|request)\(|\breqwest::\w{0,20}(?:::\w{1,20}){0,2}\(|\.post\(["'][^"'\n]{4,200}["']\)\s{0,40}\.(?:body|json|form|multipart)\(|\bHttpRequest\.BodyPublishers\b|\bsetRequestMethod\(\s{0,3}["'](?:POST|PUT)|\bsetDoOutput\(true\)|\bTcpStream::connect\(|\bHTTPoison\.post|\bReq\.post|\bURLSession\b[^\n]{0,120}upload|\bnew WebClient\(\)\.Upload\w{1,10}\(|\bPostAsync\(/,
);

/** The whole environment in those languages. */
export const ENVIRONMENT_ELSEWHERE = signal(
  'environment-elsewhere',
  [
    'env::vars',
    'system.getenv',
    'system.get_env',
    'processinfo',
    'environment.get',
    '.cargo/credentials',
    '.m2/settings',
    '.gradle/gradle.properties',
    '.nuget',
  ],
  /\benv::vars(?:_os)?\(\)|\bSystem\.getenv\(\)|\bSystem\.get_env\(\)|\bProcessInfo\.processInfo\.environment\b(?!\[)|\bEnvironment\.GetEnvironmentVariables\(\)|\.(?:cargo\/credentials|m2\/settings\.xml|gradle\/gradle\.properties)\b/,
);
