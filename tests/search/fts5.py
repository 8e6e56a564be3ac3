# Ranks the records of a map for some queries with SQLite's full-text search: words by their stems, and parts of words.
# Input: JSON {records: [[text, …]], weights: [number, …], queries: [text, …]}. Output: JSON [[number of a record, …], …]
import json
import re
import sqlite3
import sys

given = json.load(sys.stdin)
columns = ", ".join(f"c{at}" for at in range(len(given["weights"])))
places = ", ".join("?" for _ in given["weights"])
weights = ", ".join(str(weight) for weight in given["weights"])
database = sqlite3.connect(":memory:")
for table, tokenizer in (("words", "porter unicode61 remove_diacritics 2"), ("parts", "trigram")):
    database.execute(f"create virtual table {table} using fts5({columns}, tokenize = '{tokenizer}')")
    rows = [[at, *record] for at, record in enumerate(given["records"])]
    database.executemany(f"insert into {table} (rowid, {columns}) values (?, {places})", rows)


def ranked(table, words):
    match = " OR ".join(f'"{word}"' for word in words)
    if not match:
        return []
    sql = f"select rowid from {table} where {table} match ? order by bm25({table}, {weights}) limit 50"
    return [row for (row,) in database.execute(sql, [match])]


def parts_of(word):
    return [word[at : at + 3] for at in range(len(word) - 2)]


answers = []
for query in given["queries"]:
    words = re.findall(r"\w+", query.lower())
    found = ranked("words", words)
    answers.append(found + [row for row in ranked("parts", [part for word in words for part in parts_of(word)]) if row not in found])
json.dump(answers, sys.stdout)
