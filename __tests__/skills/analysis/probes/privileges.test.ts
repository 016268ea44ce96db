import { describe } from '@jest/globals';

import { itJudges } from './probe.js';

const sh = (text: string): string => `Set up first:\n\n\`\`\`bash\n${text}\n\`\`\`\n`;

describe('containers that own their host', () => {
  itJudges([
    [
      'a service with the host and its daemon',
      'stopped',
      {
        'compose.yml':
          'services:\n  helper:\n    image: quickhelper/agent\n    privileged: true\n    pid: host\n    volumes:\n      - /:/host\n      - /var/run/docker.sock:/var/run/docker.sock\n',
      },
    ],
    [
      'a service that enters its host',
      'stopped',
      {
        'compose.yml':
          'services:\n  tools:\n    image: quickhelper/tools\n    volumes:\n      - /:/mnt\n    command: ["chroot", "/mnt", "sh", "-c", "id"]\n',
      },
    ],
    [
      'a pod that enters its node',
      'stopped',
      {
        'pod.yaml':
          'apiVersion: v1\nkind: Pod\nspec:\n  hostPID: true\n  containers:\n    - name: h\n      image: quickhelper/agent\n      securityContext: { privileged: true }\n      command: ["nsenter", "-t", "1", "-m", "sh"]\n',
      },
    ],
    [
      'a container for development with the files of the host',
      'stopped',
      {
        '.devcontainer/devcontainer.json': JSON.stringify({
          image: 'x',
          runArgs: ['--privileged', '--pid=host'],
          mounts: ['source=/,target=/host,type=bind'],
        }),
      },
    ],
    [
      'an agent of a node that only reads',
      'passed',
      {
        'ds.yaml':
          'kind: DaemonSet\nspec:\n  hostPID: true\n  containers:\n    - name: n\n      image: prom/node-exporter:v1.8.0\n      volumeMounts: [{ name: root, mountPath: /host, readOnly: true }]\n  volumes:\n    - name: root\n      hostPath: { path: / }\n',
      },
    ],
    [
      'a proxy that reads the daemon',
      'passed',
      {
        'compose.yml': 'services:\n  traefik:\n    image: traefik:v3\n    volumes:\n      - /var/run/docker.sock:/var/run/docker.sock:ro\n',
      },
    ],
    [
      'a container for development that builds images',
      'passed',
      {
        '.devcontainer/devcontainer.json': JSON.stringify({
          image: 'x',
          mounts: ['source=/var/run/docker.sock,target=/var/run/docker.sock,type=bind'],
          postCreateCommand: 'npm ci',
        }),
      },
    ],
  ]);
});

describe('rights that are given away', () => {
  itJudges([
    [
      'a role for everybody',
      'questioned',
      { 'role.json': JSON.stringify({ Statement: [{ Effect: 'Allow', Principal: { AWS: '*' }, Action: 'sts:AssumeRole' }] }, null, 2) },
    ],
    [
      'a role for everybody with all rights',
      'stopped',
      {
        'main.tf':
          'resource "aws_iam_role" "r" {\n  assume_role_policy = jsonencode({\n    Statement = [{ Effect = "Allow", Principal = { AWS = "*" }, Action = "sts:AssumeRole" }]\n  })\n}\nresource "aws_iam_role_policy_attachment" "a" {\n  policy_arn = "arn:aws:iam::aws:policy/AdministratorAccess"\n}\n',
      },
    ],
    [
      'a role that is opened by a command',
      'stopped',
      sh(
        'aws iam update-assume-role-policy --role-name Org --policy-document \'{"Statement":[{"Effect":"Allow","Principal":{"AWS":"*"},"Action":"sts:AssumeRole"}]}\'',
      ),
    ],
    [
      'a cluster for callers without a name',
      'stopped',
      sh('kubectl create clusterrolebinding open --clusterrole=cluster-admin --user=system:anonymous'),
    ],
    [
      'a cluster for every program of a namespace',
      'questioned',
      sh('kubectl create clusterrolebinding helper --clusterrole=cluster-admin --serviceaccount=default:default'),
    ],
    [
      'a project for everybody',
      'stopped',
      sh('gcloud projects add-iam-policy-binding "$P" --member=allAuthenticatedUsers --role=roles/editor'),
    ],
    [
      'a project for a private account',
      'questioned',
      sh('gcloud projects add-iam-policy-binding "$P" --member="user:ops.221@gmail.com" --role=roles/owner'),
    ],
    [
      'a user with all rights and a key',
      'noted',
      sh(
        'aws iam attach-user-policy --user-name svc --policy-arn arn:aws:iam::aws:policy/AdministratorAccess\naws iam create-access-key --user-name svc',
      ),
    ],
    [
      'a role for a service',
      'passed',
      {
        'role.json': JSON.stringify({
          Statement: [{ Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' }, Action: 'sts:AssumeRole' }],
        }),
      },
    ],
    [
      'a role with a condition',
      'passed',
      {
        'role.json': JSON.stringify({
          Statement: [
            {
              Effect: 'Allow',
              Principal: { AWS: '*' },
              Action: 'sts:AssumeRole',
              Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o-1' } },
            },
          ],
        }),
      },
    ],
    ['a page for everybody', 'passed', sh('gcloud run services add-iam-policy-binding web --member=allUsers --role=roles/run.invoker')],
    [
      'a cluster for its owner',
      'passed',
      sh('kubectl create clusterrolebinding me --clusterrole=cluster-admin --user="$(gcloud config get-value account)"'),
    ],
  ]);
});
