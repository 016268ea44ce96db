"""Asks each public service for its health page."""
import urllib.request

SERVICES = {
    "orders": "https://orders.acme.example/health",
    "tickets": "https://tickets.acme.example/health",
}

for name, url in SERVICES.items():
    try:
        with urllib.request.urlopen(url, timeout=5) as answer:
            print(name, "answers" if answer.status == 200 else f"answers with {answer.status}")
    except OSError as error:
        print(name, "does not answer:", error)
