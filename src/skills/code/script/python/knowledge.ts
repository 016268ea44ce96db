import type { Knowledge } from '../knowledge.js';
import { DATA_CALLS } from './data.js';
import { FILE_CALLS, FILE_METHODS } from './files.js';
import { INTERPRETATION_CALLS } from './interpretation.js';
import { NETWORK_CALLS, NETWORK_METHODS } from './network.js';
import { PRIVATE_CALLS, PRIVATE_METHODS } from './private.js';
import { HELD_PARTS } from '../handed-out.js';
import { servicesOf } from '../services.js';
import { PROCESS_CALLS, PROCESS_METHODS } from './processes.js';

/** What the functions of Python's library, and of its usual packages, do. */
export const PYTHON: Knowledge = {
  calls: new Map([...NETWORK_CALLS, ...PROCESS_CALLS, ...INTERPRETATION_CALLS, ...FILE_CALLS, ...PRIVATE_CALLS, ...DATA_CALLS]),
  methods: new Map([...NETWORK_METHODS, ...PROCESS_METHODS, ...FILE_METHODS, ...PRIVATE_METHODS]),
  globals: new Set(
    'eval exec compile open getattr __import__ globals locals vars chr bytes bytearray map reversed print str list dict tuple set sorted repr len isinstance hasattr __builtins__ builtins os sys subprocess socket requests urllib base64 shutil pathlib Path importlib get_ipython'.split(
      ' ',
    ),
  ),
  environment: new Set(['os.environ', 'os.environb']),
  secrets: new Map([
    ...['args', 'form', 'values', 'json', 'data', 'headers', 'cookies'].map((part) => [`flask.request.${part}`, 'client-input'] as const),
    ...HELD_PARTS,
  ]),
  constants: new Map([['sys.executable', 'python3']]),
  services: servicesOf({
    messenger: 'discord telegram telebot telethon pyrogram aiogram dhooks discord_webhook knockknock pushbullet',
    variable:
      'paho redis aioredis pymongo motor psycopg2 psycopg asyncpg mysql pymysql pika kafka confluent_kafka nats zmq socketio elasticsearch opensearchpy influxdb_client etcd3 firebase_admin pyrebase supabase minio pysftp paramiko scp fabric asyncssh aioftp ftputil webdav3 webdav4 yagmail sentry_sdk posthog analytics mixpanel statsd clickhouse_driver nio slixmpp stomp',
    vendor:
      'slack_sdk slack notion_client pyairtable gspread googleapiclient dropbox github gitlab trello sendgrid resend azure.storage.blob google.cloud.storage google.cloud.firestore boto3 botocore aioboto3 huggingface_hub wandb',
  }),
  wrappers: new Map([
    ['zipfile.ZipFile', 0],
    ['tarfile.open', 0],
    ['gzip.GzipFile', 0],
    ['io.TextIOWrapper', 0],
    ['io.BufferedWriter', 0],
  ]),
  conduits: new Set(
    'queue.Queue queue.SimpleQueue queue.LifoQueue queue.PriorityQueue asyncio.Queue asyncio.LifoQueue multiprocessing.Queue multiprocessing.SimpleQueue multiprocessing.JoinableQueue multiprocessing.Pipe collections.deque anyio.create_memory_object_stream contextvars.ContextVar'.split(
      ' ',
    ),
  ),
  collections: new Map([
    ...['list', 'set', 'collections.UserList'].map((name) => [name, 'list'] as const),
    ...['dict', 'collections.defaultdict', 'collections.OrderedDict', 'collections.UserDict', 'types.SimpleNamespace'].map(
      (name) => [name, 'mapping'] as const,
    ),
  ]),
  moduleName: (name) => name,
};
