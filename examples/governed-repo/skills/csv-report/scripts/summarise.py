"""Writes the mean of every numeric column of a CSV file as a Markdown table."""
import csv
import sys


def means(path):
    with open(path, newline="", encoding="utf-8") as source:
        rows = list(csv.DictReader(source))
    result = {}
    for name in rows[0] if rows else []:
        try:
            numbers = [float(row[name]) for row in rows]
        except ValueError:
            continue
        result[name] = sum(numbers) / len(numbers)
    return result


def main():
    source, target = sys.argv[1:3]
    with open(target, "w", encoding="utf-8") as report:
        report.write("| column | mean |\n| --- | ---: |\n")
        for name, mean in sorted(means(source).items()):
            report.write(f"| {name} | {mean:.2f} |\n")


if __name__ == "__main__":
    main()
