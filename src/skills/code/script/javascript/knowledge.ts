import type { Knowledge } from '../knowledge.js';
import { APPS_SCRIPT_CALLS } from './apps-script.js';
import { DATA_CALLS, DATA_METHODS } from './data.js';
import { FILE_CALLS, FILE_METHODS } from './files.js';
import { INTERPRETATION_CALLS, INTERPRETATION_METHODS, moduleName } from './interpretation.js';
import { NETWORK_CALLS, NETWORK_METHODS } from './network.js';
import { reveal } from '../effects.js';
import { tableOf } from '../knowledge.js';
import { servicesOf } from '../services.js';
import { PROCESS_CALLS, PROCESS_METHODS } from './processes.js';

/** What the functions of Node.js, of browsers, and of their usual packages, do. */
export const JAVASCRIPT: Knowledge = {
  calls: new Map([...NETWORK_CALLS, ...PROCESS_CALLS, ...INTERPRETATION_CALLS, ...FILE_CALLS, ...DATA_CALLS, ...APPS_SCRIPT_CALLS]),
  methods: new Map([...NETWORK_METHODS, ...PROCESS_METHODS, ...INTERPRETATION_METHODS, ...FILE_METHODS, ...DATA_METHODS]),
  endings: tableOf([
    // AWS SDK for JavaScript v3, “Credential providers”; Azure Identity; google-auth-library.
    ['config.credentials DefaultAzureCredential.getToken AzureCliCredential.getToken GoogleAuth.getAccessToken', reveal('access-token')],
  ]),
  globals: new Set(
    '$json UrlFetchApp GmailApp Gmail ContactsApp People DriveApp Drive ScriptApp PropertiesService MailApp ActiveXObject WScript document require module process eval Function fetch axios Buffer atob btoa unescape decodeURIComponent decodeURI encodeURIComponent encodeURI setTimeout setInterval setImmediate String JSON Object globalThis global window self XMLHttpRequest WebSocket Worker Blob URL navigator Promise Proxy Reflect Deno Bun import $ fs os path child_process net http https'.split(
      ' ',
    ),
  ),
  environment: new Set(['process.env', 'Bun.env']),
  constants: new Map([
    ['process.execPath', 'node'],
    ['process.argv0', 'node'],
  ]),
  secrets: new Map([
    ['document.cookie', 'browser-store'],
    // n8n documentation, “Webhook”: what the caller of a flow sent.
    ['$json.headers', 'client-input'],
    ['$json.query', 'client-input'],
  ]),
  services: servicesOf({
    messenger: 'discord.js discord-webhook-node telegraf node-telegram-bot-api grammy telegram pushbullet',
    variable:
      'nodemailer ssh2 ssh2-promise node-ssh mqtt redis ioredis mongodb mongoose pg mysql mysql2 amqplib kafkajs nats zeromq socket.io-client @supabase/supabase-js firebase firebase-admin firebase/firestore firebase/storage firebase/database minio basic-ftp ssh2-sftp-client webdav @sentry/node posthog-node mixpanel @elastic/elasticsearch @upstash/redis pusher ably',
    vendor:
      '@slack/web-api @slack/bolt @notionhq/client airtable googleapis dropbox octokit @octokit/rest @octokit/core @aws-sdk/client-s3 @google-cloud/storage @azure/storage-blob @sendgrid/mail resend @vercel/blob @vercel/kv',
  }),
  conduits: new Set(
    'worker_threads.MessageChannel events events.EventEmitter events.default EventEmitter eventemitter3 eventemitter3.default EventTarget mitt mitt.default rxjs.Subject rxjs.ReplaySubject rxjs.BehaviorSubject stream.PassThrough BroadcastChannel async_hooks.AsyncLocalStorage'.split(
      ' ',
    ),
  ),
  collections: new Map([
    ['Set', 'list'],
    ['Array', 'list'],
    ['Map', 'mapping'],
    ['WeakMap', 'mapping'],
    ['Object', 'mapping'],
  ]),
  moduleName,
};
