/** Words of platforms that bring their own names for what a program can do: servers, notebooks, flows, office programs, managers of packages. */
export const PLATFORM_ANCHORS = {
  alone: [
    'commandlineeventconsumer',
    'activescripteventconsumer',
    // Settings of managers of packages.
    '.gradle/init',
    '.m2/settings',
    '.condarc',
    '.gemrc',
    'cargo/config',
    'nuget.config',
    '.yarnrc',
    'uv.toml',
    // What a client sends to a page of PHP, or to a flow.
    '$json.headers',
    '$json.query',
    'getallheaders',
    'apache_request_headers',
    '$_get',
    '$_post',
    '$_request',
    '$_cookie',
  ],
  private: [
    // A function of somebody else that is put aside before one's own takes its place, and what stands in for the environment.
    '_orig',
    'original_',
    'original =',
    'orig =',
    '.prototype.',
    'module._load',
    'new proxy(',
    'defineproperty(process',
    "'id.json'",
    '"id.json"',
    // Pictures of the screen, by a library of Python.
    'mss.mss',
    'from mss',
    // Google Apps Script and n8n.
    'gmailapp',
    'gmail.users',
    'driveapp',
    'contactsapp',
    'propertiesservice',
    // Apple's libraries.
    'nspasteboard',
    'uipasteboard',
    'secitemcopymatching',
    'cgwindowlist',
    'cgdisplaycreateimage',
    'library/keychains',
    'processinfo.processinfo.environment',
    '/dev/input/',
    '.extraheader',
    'credential fill',
    '.n8n',
  ],
  network: ['urlfetchapp', 'urlsession', 'nwconnection', 'contentsof:'],
  execution: ['= process()', 'nsapplescript', 'eval: true', 'data:text/javascript', 'get_ipython'],
  /** What a server is asked: of interest beside what runs a text. */
  decoding: ['request.args', 'request.form', 'request.values'],
} as const;
